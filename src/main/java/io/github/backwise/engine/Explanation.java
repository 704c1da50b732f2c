package io.github.backwise.engine;

import io.github.backwise.advice.Given;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Source;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Texts;
import java.util.List;

/** Says why: turns a firing into a reason in plain words. */
final class Explanation {
    private final Conclusions conclusions;
    private final Texts texts;
    private final Wording wording;

    Explanation(Conclusions conclusions, Texts texts) {
        this.conclusions = conclusions;
        this.texts = texts;
        this.wording = new Wording(texts);
    }

    /** The reasons behind some conclusions, one for each rule. */
    List<Reason> reasons(List<? extends Claim<?>> claims) {
        return claims.stream()
                .map(claim -> reason(claim.firing(), claim.conclusion()))
                .distinct()
                .toList();
    }

    private Reason reason(Firing firing, Conclusion conclusion) {
        Rule rule = firing.rule();
        return new Reason(
                rule.id(),
                texts.find("rules", rule.id()).orElse(rule.title()),
                conclusion instanceof Conclusion.Doubt,
                conclusion.certainty(),
                rule.annotations().evidence(),
                rule.annotations().judgement(),
                sources(rule),
                conclusions.facts(firing).stream().map(this::given).toList(),
                firing.restsOn(),
                said(rule, "misleads", rule.annotations().misleads()),
                said(rule, "conflict", rule.annotations().conflict()),
                said(rule, "unverified", rule.annotations().unverified()));
    }

    private String said(Rule rule, String part, String words) {
        return words.isEmpty()
                ? words
                : texts.find("rules", rule.id() + "." + part).orElse(words);
    }

    private List<Source> sources(Rule rule) {
        return rule.annotations().sources().stream()
                .map(key -> new Source(key, texts.sources().get(key)))
                .toList();
    }

    private Given given(Fact fact) {
        return new Given(Vocabulary.type(fact).name(), fact, wording.of(fact));
    }
}
