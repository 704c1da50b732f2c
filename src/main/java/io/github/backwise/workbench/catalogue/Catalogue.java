package io.github.backwise.workbench.catalogue;

import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Texts;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.coverage.PlayedCase;
import io.github.backwise.workbench.coverage.RuleCoverage;
import io.github.backwise.workbench.report.PlainWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that a rule set knows, in plain words: what the catalogue page shows, and what it gives to programs.
 *
 * @param ruleSet version of the rule set
 * @param notice what every consultation says
 * @param cases how many cases and stories there are
 * @param topics the rules, one topic for each rule file
 * @param map how facts lead to causes and causes to advice
 * @param sources the bibliography, by key
 */
public record Catalogue(
        String ruleSet, String notice, int cases, List<Topic> topics, KnowledgeMap map, Map<String, String> sources) {
    /**
     * The rules of one file, in its order.
     *
     * @param id the name of the file without its ending
     * @param title the same as words
     * @param rules its rules
     * @param map how facts lead to causes and causes to advice, by these rules
     */
    record Topic(String id, String title, List<RuleEntry> rules, KnowledgeMap map) {}

    /** The catalogue of a rule set, with the cases that try its rules out. */
    public static Catalogue of(RuleSet rules, Collection<Case> cases) {
        List<PlayedCase> played = PlayedCase.all(rules, cases);
        Texts texts = rules.texts();
        Map<String, List<Rule>> byFile = rules.rules().stream()
                .sorted(Comparator.comparing(Rule::place))
                .collect(Collectors.groupingBy(rule -> rule.place().file(), TreeMap::new, Collectors.toList()));
        return new Catalogue(
                rules.version(),
                texts.find("notices", "notice").orElse(""),
                cases.size(),
                byFile.entrySet().stream()
                        .map(entry -> topic(entry.getKey(), entry.getValue(), texts, played))
                        .toList(),
                KnowledgeMap.of(rules.rules(), texts),
                texts.sources());
    }

    private static Topic topic(String file, List<Rule> rules, Texts texts, List<PlayedCase> played) {
        String id = file.replaceFirst("\\.drl$", "").replace('/', '-');
        return new Topic(
                id,
                PlainWords.capital(id.replace('-', ' ')),
                rules.stream()
                        .map(rule -> RuleEntry.of(RuleCoverage.of(rule, played), texts))
                        .toList(),
                KnowledgeMap.of(rules, texts));
    }

    /** All rules of all topics. */
    public List<RuleEntry> rules() {
        return topics.stream().flatMap(topic -> topic.rules().stream()).toList();
    }
}
