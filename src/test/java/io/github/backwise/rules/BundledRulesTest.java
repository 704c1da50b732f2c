package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.workbench.coverage.MutantJudge;
import io.github.backwise.workbench.coverage.Mutants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for the bundled rules as a whole. Each test names all offenders at once. */
class BundledRulesTest {
    private static final RuleSet RULES = RuleSet.bundled();

    @Test
    void everyHeuristicIsCapturedOrStandsInTheListOfThoseThatAreNotWithItsReason() {
        Set<String> captured = RULES.rules().stream()
                .flatMap(rule -> rule.annotations().captures().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> notCaptured = RULES.texts().notCaptured();
        Set<String> both = new TreeSet<>(captured);
        both.retainAll(notCaptured.keySet());
        captured.addAll(notCaptured.keySet());
        List<String> all =
                IntStream.rangeClosed(1, 95).mapToObj("H%02d"::formatted).toList();
        assertEquals(all, List.copyOf(captured));
        assertEquals(Set.of(), both, "captured and not captured");
        assertTrue(notCaptured.size() <= 5);
        assertTrue(notCaptured.values().stream().allMatch(reason -> reason.length() > 20), "a reason is a sentence");
    }

    @Test
    void everyRuleHasACaseInWhichItFiresAndOneInWhichItStaysSilent() {
        List<String> lacking = new ArrayList<>();
        for (Rule rule : RULES.rules()) {
            if (Cases.all().stream().noneMatch(c -> c.fires().contains(rule.id()))) {
                lacking.add(rule.place() + " " + rule.id() + " fires in no case");
            }
            if (Cases.all().stream().noneMatch(c -> c.silent().contains(rule.id()))) {
                lacking.add(rule.place() + " " + rule.id() + " stays silent in no case");
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void everySmallChangeToARuleIsNoticedByACase() {
        MutantJudge judge = new MutantJudge(RULES, Cases.all());
        List<String> unnoticed = RULES.rules().parallelStream()
                .flatMap(rule -> judge.unnoticed(Mutants.of(rule)).stream())
                .map(mutant -> mutant.place() + " " + mutant.broken().id() + ": " + mutant.change())
                .toList();
        assertEquals("", String.join("\n", unnoticed), unnoticed.size() + " changes would go unnoticed");
    }

    @Test
    void everyTopicHasItsCasesBesideIt() {
        Set<String> files =
                RULES.rules().stream().map(rule -> rule.place().file()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> withCases = Cases.all().stream()
                .map(c -> c.place().file())
                .filter(file -> file.endsWith(".cases.yaml"))
                .map(file -> file.substring("rules/".length()).replace(".cases.yaml", ".drl"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files, withCases);
    }

    @Test
    void noTextSaysAnythingFrightening() {
        List<String> words = List.of("degenerat", "wear and tear", "out of alignment", "crumbl", "fragile");
        List<String> frightening = new ArrayList<>();
        for (String file : List.of("advice", "exercises", "causes", "withheld", "notices")) {
            RULES.texts()
                    .file(file)
                    .forEach((key, text) -> words.stream()
                            .filter(text.toLowerCase(java.util.Locale.ROOT)::contains)
                            .forEach(word -> frightening.add(key + ": " + word)));
        }
        assertEquals(List.of(), frightening);
    }
}
