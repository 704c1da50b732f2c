package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Cases;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Notes;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Our reading of the rules is Drools' own. */
class PlainDroolsTest {
    private static final RuleSet RULES = RuleSet.bundled();

    @Test
    void droolsOwnParserFindsTheSameRulesWithTheSameConditions() throws Exception {
        Map<String, Integer> parsed = new TreeMap<>();
        for (String text : PlainDrools.files().values()) {
            PackageDescr descr = new DrlParser(LanguageLevelOption.DRL6).parse(false, text);
            descr.getRules()
                    .forEach(rule ->
                            parsed.put(rule.getName(), rule.getLhs().getDescrs().size()));
        }
        Map<String, Integer> read = RULES.rules().stream()
                .collect(Collectors.toMap(Rule::title, rule -> rule.conditions().size(), (a, b) -> a, TreeMap::new));
        assertEquals(read, parsed);
    }

    @Test
    void theDirectoryCompiledByPlainDroolsFiresAndConcludesTheSame() {
        KieBase plain = PlainDrools.base(title -> true);
        Engine standard = Engine.standard();
        for (List<Fact> facts : Cases.facts()) {
            Set<String> titles = new TreeSet<>();
            Set<Conclusion> concluded = concluded(plain, facts, titles);
            List<Rule> fired =
                    standard.fire(facts).firedRules().stream().map(RULES::rule).toList();
            assertEquals(fired.stream().map(Rule::title).collect(Collectors.toCollection(TreeSet::new)), titles);
            assertEquals(
                    fired.stream().flatMap(rule -> rule.conclusions().stream()).collect(Collectors.toSet()),
                    concluded,
                    facts.toString());
        }
    }

    /** What the verbs in {@code then} were called with, whatever our reading of them is. */
    private static Set<Conclusion> concluded(KieBase plain, List<Fact> facts, Set<String> titles) {
        KieSession session = plain.newKieSession();
        try {
            Notes notes = new Notes().insertInto(session::insert);
            session.setGlobal("conclude", notes);
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                titles.add(match.getRule().getName());
                return true;
            });
            return new HashSet<>(notes.conclusions());
        } finally {
            session.dispose();
        }
    }
}
