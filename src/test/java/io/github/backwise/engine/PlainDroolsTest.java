package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Cases;
import io.github.backwise.rules.PlainDrools;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
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
    void theDirectoryCompiledByPlainDroolsGivesTheSameConsultations() throws Exception {
        Map<String, Rule> byTitle = RULES.rules().stream().collect(Collectors.toMap(Rule::title, Function.identity()));
        Engine standard = Engine.standard();
        Engine plain = LibraryLoader.call(
                () -> new Engine(RULES, Model.base(Model.of(compiled()).values()), byTitle::get, 10_000));
        for (List<Fact> facts : Cases.facts()) {
            assertEquals(standard.consult(facts), plain.consult(facts), facts.toString());
        }
    }

    private static io.github.backwise.rules.RuleCompiler.Compiled compiled() {
        try {
            return PlainDrools.compiled();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
