package io.github.backwise.engine;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclude;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Criteria;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Suspected;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Writes down what the rules conclude in one session, and by which facts. */
final class Recorder extends DefaultAgendaEventListener implements Conclude {
    private final Function<String, Rule> ruleOf;
    private final KieSession session;
    private final SortedMap<String, Firing> firings = new TreeMap<>();
    private final Set<Suspected> suspected = new HashSet<>();
    private final Map<String, Set<String>> criteria = new HashMap<>();
    private Firing current;

    Recorder(Function<String, Rule> ruleOf, KieSession session) {
        this.ruleOf = ruleOf;
        this.session = session;
    }

    Conclusions conclusions(List<Fact> given) {
        return new Conclusions(given, firings);
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        Rule rule = ruleOf.apply(event.getMatch().getRule().getName());
        current = firings.computeIfAbsent(rule.id(), id -> new Firing(rule));
        for (Object matched : event.getMatch().getObjects()) {
            if (matched instanceof Fact fact) {
                current.add(fact);
            }
        }
    }

    @Override
    public void suspect(String cause, Certainty certainty) {
        add(new Conclusion.Suspect(cause, certainty));
        Suspected fact = new Suspected(cause, certainty);
        if (suspected.add(fact)) {
            session.insert(fact);
        }
    }

    @Override
    public void doubt(String cause, Certainty certainty) {
        add(new Conclusion.Doubt(cause, certainty));
    }

    @Override
    public void recommend(String advice, Certainty certainty) {
        add(new Conclusion.Recommend(advice, certainty));
    }

    @Override
    public void include(String advice, String exercise) {
        add(new Conclusion.Include(advice, exercise));
    }

    @Override
    public void ease(String exercise, String milder) {
        add(new Conclusion.Ease(exercise, milder));
    }

    @Override
    public void withhold(String target, String text) {
        add(new Conclusion.Withhold(target, text));
    }

    @Override
    public void refer(Who who, Urgency urgency, String text) {
        add(new Conclusion.Refer(who, urgency, text));
    }

    @Override
    public void criterion(String set, String item) {
        add(new Conclusion.Criterion(set, item));
        Set<String> met = criteria.computeIfAbsent(set, s -> new HashSet<>());
        if (met.add(item)) {
            session.insert(new Criteria(set, met.size()));
        }
    }

    private void add(Conclusion conclusion) {
        current.add(conclusion);
    }
}
