package io.github.backwise.engine;

import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Numbers for what conclusions are about: one for each kind and id, in the order of ids within a kind. Immutable. */
final class Topics {
    private final Map<Class<?>, Map<String, Integer>> numbers = new HashMap<>();

    Topics(Collection<Rule> rules) {
        Map<Class<?>, TreeSet<String>> targets = new HashMap<>();
        for (Rule rule : rules) {
            for (Conclusion conclusion : rule.conclusions()) {
                targets.computeIfAbsent(conclusion.getClass(), kind -> new TreeSet<>())
                        .add(conclusion.target());
            }
        }
        int number = 0;
        for (Map.Entry<Class<?>, TreeSet<String>> kind : targets.entrySet()) {
            Map<String, Integer> ofKind = new HashMap<>();
            for (String target : kind.getValue()) {
                ofKind.put(target, number++);
            }
            numbers.put(kind.getKey(), ofKind);
        }
    }

    /**
     * What each conclusion of a rule is about.
     *
     * @throws IllegalArgumentException if no rule of the set concludes anything about it
     */
    int[] of(Rule rule) {
        List<Conclusion> conclusions = rule.conclusions();
        int[] topics = new int[conclusions.size()];
        for (int i = 0; i < topics.length; i++) {
            Conclusion conclusion = conclusions.get(i);
            Integer number =
                    numbers.getOrDefault(conclusion.getClass(), Map.of()).get(conclusion.target());
            if (number == null) {
                throw new IllegalArgumentException("no rule concludes what rule " + rule.id() + " does: " + conclusion);
            }
            topics[i] = number;
        }
        return topics;
    }
}
