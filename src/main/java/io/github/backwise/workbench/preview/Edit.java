package io.github.backwise.workbench.preview;

import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.VocabularyItem;
import io.github.backwise.workbench.coverage.AsWritten;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A rule that is not in both rule sets alike. What only runners read of a rule, such as its name, does not count here.
 *
 * @param before the rule as it was; empty if it is new
 * @param after the rule as it is; empty if it is gone
 */
record Edit(Optional<Rule> before, Optional<Rule> after) {
    /** All rules that are new, gone or changed, by id. */
    static Map<String, Edit> between(RuleSet before, RuleSet after) {
        Map<String, Edit> edits = new TreeMap<>();
        before.rules().forEach(rule -> edits.put(rule.id(), new Edit(Optional.of(rule), Optional.empty())));
        after.rules()
                .forEach(rule -> edits.merge(
                        rule.id(),
                        new Edit(Optional.empty(), Optional.of(rule)),
                        (old, now) -> new Edit(old.before, now.after)));
        edits.values().removeIf(Edit::changesNothing);
        return edits;
    }

    private boolean changesNothing() {
        return before.isPresent() && after.isPresent() && gist(before.get()).equals(gist(after.get()));
    }

    /** All that an answer but for its words follows from. */
    private static List<Object> gist(Rule rule) {
        return List.of(
                rule.conditions().stream().map(AsWritten::of).toList(),
                rule.conclusions(),
                rule.annotations().evidence());
    }

    /** The rule as it is, or else as it was. */
    Rule rule() {
        return after.or(() -> before).orElseThrow();
    }

    /** What happened to it: "new", "gone" or "changed". */
    String how() {
        return before.isEmpty() ? "new" : after.isEmpty() ? "gone" : "changed";
    }

    /** True if it says something else in one answer than in the other. */
    boolean tellsApart(Answer one, Answer other) {
        boolean fired = one.fired().contains(rule().id());
        boolean fires = other.fired().contains(rule().id());
        return fired != fires || fired && concludesOtherwise();
    }

    private boolean concludesOtherwise() {
        Rule old = before.orElseThrow();
        Rule now = after.orElseThrow();
        return !old.conclusions().equals(now.conclusions())
                || old.annotations().evidence() != now.annotations().evidence();
    }

    /** True if it fires for one of the answers. */
    boolean firesIn(Answer one, Answer other) {
        return one.fired().contains(rule().id()) || other.fired().contains(rule().id());
    }

    /** True if it asks for this item of the vocabulary, before or after. */
    boolean asks(String item) {
        return Stream.concat(before.stream(), after.stream())
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(VocabularyItem::of)
                .anyMatch(item::equals);
    }
}
