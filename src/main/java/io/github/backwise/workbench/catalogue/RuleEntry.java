package io.github.backwise.workbench.catalogue;

import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Judgement;
import io.github.backwise.engine.Wording;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Texts;
import io.github.backwise.workbench.coverage.AsWritten;
import io.github.backwise.workbench.coverage.RuleCoverage;
import java.util.List;

/**
 * One rule of the catalogue.
 *
 * @param id its id
 * @param title its name as a runner reads it
 * @param note the comment above it
 * @param file its file inside the rule directory
 * @param line where it starts
 * @param speaksOf keys of what it speaks of, as in the {@link KnowledgeMap}
 * @param when its conditions
 * @param then its conclusions
 * @param evidence how well it is supported
 * @param judgement what research makes of it; null if that is not stated
 * @param conflict where runners and research disagree
 * @param misleads when it is wrong
 * @param unverified what a clinician has still to check
 * @param captures ids of the heuristics it captures
 * @param sources keys of the bibliography
 * @param cases the cases that name it
 * @param gaps what these cases do not try out
 */
record RuleEntry(
        String id,
        String title,
        String note,
        String file,
        int line,
        List<String> speaksOf,
        List<When> when,
        List<Then> then,
        Evidence evidence,
        Judgement judgement,
        String conflict,
        String misleads,
        String unverified,
        List<String> captures,
        List<String> sources,
        List<TriedBy> cases,
        List<String> gaps) {
    /**
     * A condition.
     *
     * @param words in plain words
     * @param written as its author wrote it
     */
    record When(String words, String written) {}

    /**
     * A conclusion.
     *
     * @param verb what kind of conclusion it is: "points to"
     * @param words what it speaks of
     * @param certainty how specifically the conditions point there; empty if that is not stated
     * @param written as its author wrote it
     */
    record Then(String verb, String words, String certainty, String written) {}

    /**
     * A case that names the rule.
     *
     * @param name what it is about
     * @param fires whether the rule fires in it
     * @param given what is stated, in plain words
     */
    record TriedBy(String name, boolean fires, List<String> given) {}

    static RuleEntry of(RuleCoverage coverage, Texts texts) {
        Rule rule = coverage.rule();
        Rule.Annotations about = rule.annotations();
        ConditionWords conditions = new ConditionWords(texts);
        ConclusionWords conclusions = new ConclusionWords(texts);
        Wording wording = new Wording(texts);
        return new RuleEntry(
                rule.id(),
                texts.find("rules", rule.id()).orElse(rule.title()),
                rule.note(),
                rule.place().file(),
                rule.place().line(),
                Surveyor.keys(rule),
                rule.conditions().stream()
                        .map(condition -> new When(conditions.of(condition), AsWritten.of(condition)))
                        .toList(),
                rule.conclusions().stream()
                        .map(conclusion -> then(conclusion, conclusions))
                        .toList(),
                about.evidence(),
                about.judgement(),
                about.conflict(),
                about.misleads(),
                about.unverified(),
                about.captures(),
                about.sources(),
                coverage.cases().stream()
                        .map(one -> new TriedBy(
                                one.name(),
                                one.fires().contains(rule.id()),
                                one.facts().stream().map(wording::of).toList()))
                        .toList(),
                coverage.gaps().stream().map(RuleCoverage.Gap::lack).toList());
    }

    private static Then then(Conclusion conclusion, ConclusionWords words) {
        return new Then(
                ConclusionWords.verb(conclusion),
                words.of(conclusion),
                ConclusionWords.degree(conclusion),
                AsWritten.of(conclusion));
    }
}
