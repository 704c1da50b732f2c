package io.github.backwise.bench;

import io.github.backwise.Advisor;
import io.github.backwise.engine.Engine;
import io.github.backwise.engine.PlainDrools;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Constraint;
import io.github.backwise.rules.Notes;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;

/** The ways of firing rules that are compared, all of them made from our rules. */
final class Contestants {
    private Contestants() {}

    private abstract static class Noting implements Contestant {
        abstract Notes fire(List<Fact> facts);

        @Override
        public final Object consult(List<Fact> facts) {
            return fire(facts);
        }

        @Override
        public final Collection<Conclusion> conclusions(List<Fact> facts) {
            return fire(facts).conclusions();
        }
    }

    /** Backwise: the whole consultation, ranked and explained. */
    static final class Backwise implements Contestant {
        private final Advisor advisor;
        private final RuleSet rules;
        private Contestant firing;

        Backwise(Advisor advisor, RuleSet rules) {
            this.advisor = advisor;
            this.rules = rules;
        }

        @Override
        public Object consult(List<Fact> facts) {
            return advisor.consult(facts);
        }

        @Override
        public synchronized Collection<Conclusion> conclusions(List<Fact> facts) {
            firing = firing == null ? new BackwiseFiring(rules) : firing;
            return firing.conclusions(facts);
        }
    }

    /** Backwise as far as the others go: to the conclusions, sorted but neither ranked nor explained. */
    static final class BackwiseFiring implements Contestant {
        private final RuleSet rules;
        private final Engine engine;

        BackwiseFiring(RuleSet rules) {
            this.rules = rules;
            this.engine = Engine.of(rules);
        }

        @Override
        public Object consult(List<Fact> facts) {
            return engine.fire(facts);
        }

        @Override
        public Collection<Conclusion> conclusions(List<Fact> facts) {
            return engine.fire(facts).firedRules().stream()
                    .flatMap(id -> rules.rule(id).conclusions().stream())
                    .toList();
        }
    }

    private abstract static class OnDrools extends Noting {
        final KieBase base;

        OnDrools(List<Rule> rules) {
            base = PlainDrools.base(rules.stream().map(Rule::title).collect(Collectors.toSet())::contains);
        }
    }

    /** Drools: a new session for each runner. */
    static final class Drools extends OnDrools {
        Drools(List<Rule> rules) {
            super(rules);
        }

        @Override
        Notes fire(List<Fact> facts) {
            KieSession session = base.newKieSession();
            try {
                Notes notes = new Notes().insertInto(session::insert);
                session.setGlobal("conclude", notes);
                facts.forEach(session::insert);
                session.fireAllRules();
                return notes;
            } finally {
                session.dispose();
            }
        }
    }

    /** Drools: a stateless session for each runner; the listener knows where to insert what later rules need. */
    static final class StatelessDrools extends OnDrools {
        StatelessDrools(List<Rule> rules) {
            super(rules);
        }

        @Override
        Notes fire(List<Fact> facts) {
            StatelessKieSession session = base.newStatelessKieSession();
            Notes notes = new Notes();
            session.setGlobal("conclude", notes);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    notes.insertInto(event.getKieRuntime()::insert);
                }
            });
            session.execute(facts);
            return notes;
        }
    }

    /** Java without any engine. */
    static final class Plain extends Noting {
        private final List<Rule> rules;
        private final Constructor<? extends PlainRules> written;

        Plain(List<Rule> rules) {
            this.rules = rules;
            this.written = PlainJava.compile(rules);
        }

        @Override
        Notes fire(List<Fact> facts) {
            PlainRules runner = runner(written);
            Notes notes = new Notes().insertInto(runner::add);
            facts.forEach(runner::add);
            runner.fire(rule -> rules.get(rule).conclusions().forEach(notes::add));
            return notes;
        }
    }

    private static PlainRules runner(Constructor<? extends PlainRules> written) {
        try {
            return written.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Easy Rules, which leaves matching to the conditions: they are the same Java as in {@link Plain}. Its rules stand in
     * the order of ours, so that one pass is enough.
     */
    static final class EasyRules extends Noting {
        private final Rules easy = new Rules();
        private final DefaultRulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters());
        private final Constructor<? extends PlainRules> written;

        EasyRules(List<Rule> rules) {
            this.written = PlainJava.compile(rules);
            for (int i = 0; i < rules.size(); i++) {
                int number = i;
                List<Conclusion> conclusions = rules.get(i).conclusions();
                easy.register(new RuleBuilder()
                        .name(rules.get(i).id())
                        .priority(i)
                        .when(facts -> facts.<PlainRules>get("runner").matches(number))
                        .then(facts -> conclusions.forEach(facts.<Notes>get("notes")::add))
                        .build());
            }
        }

        @Override
        Notes fire(List<Fact> stated) {
            PlainRules runner = runner(written);
            Notes notes = new Notes().insertInto(runner::add);
            stated.forEach(runner::add);
            Facts facts = new Facts();
            facts.put("runner", runner);
            facts.put("notes", notes);
            engine.fire(easy, facts);
            return notes;
        }
    }

    /**
     * Evrete: a stateless session for each runner. It fires all that matches before it looks at what was inserted meanwhile: in
     * its other mode it forgets matches as soon as a rule inserts something.
     */
    static final class Evrete extends Noting {
        private static final String NOTES = "notes";

        private final Knowledge knowledge;

        Evrete(List<Rule> rules) {
            knowledge = new KnowledgeService(new Configuration().set(Configuration.WARN_UNKNOWN_TYPES, "false"))
                    .newKnowledge();
            RuleSetBuilder<Knowledge> all = knowledge.builder();
            rules.forEach(rule -> add(all, rule));
            all.build();
        }

        private static void add(RuleSetBuilder<Knowledge> all, Rule rule) {
            List<FactBuilder> facts = new ArrayList<>();
            List<String> tests = new ArrayList<>();
            for (int i = 0; i < rule.conditions().size(); i++) {
                Condition condition = rule.conditions().get(i);
                String fact = "$fact" + i;
                facts.add(FactBuilder.fact(fact, condition.type().type()));
                condition.tests().forEach(test -> tests.add(test(rule, test, fact)));
            }
            LhsBuilder<Knowledge> when = all.newRule(rule.id()).forEach(facts).where(tests.toArray(String[]::new));
            List<Conclusion> conclusions = rule.conclusions();
            when.execute(context -> {
                Notes notes = context.getRuntime().get(NOTES);
                notes.insertInto(context::insert);
                conclusions.forEach(notes::add);
            });
        }

        /** A test as Java, with a field of another fact in place of a bound number. */
        private static String test(Rule rule, Constraint.Test test, String fact) {
            String java = PlainJava.test(test, fact + "." + test.field().name());
            for (int i = 0; i < rule.conditions().size(); i++) {
                for (Constraint constraint : rule.conditions().get(i).constraints()) {
                    if (constraint instanceof Constraint.Bind bind) {
                        String field = "$fact" + i + "." + bind.field().name();
                        java = (java + " ")
                                .replace(bind.variable() + " ", field + " ")
                                .replace(bind.variable() + ")", field + ")");
                    }
                }
            }
            return java;
        }

        @Override
        Notes fire(List<Fact> facts) {
            StatelessSession session = knowledge.newStatelessSession(ActivationMode.CONTINUOUS);
            Notes notes = new Notes();
            session.set(NOTES, notes);
            session.insert(facts);
            session.fire();
            return notes;
        }
    }
}
