package io.github.backwise.engine;

import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Suspected;
import java.util.HashMap;
import java.util.Map;

/** The causes and counted sets that rules match, and the numbers that stand for their names. */
final class Interims {
    /** The column of the name. */
    static final int NAME = 0;

    private final Map<String, Integer> suspected = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    /** The number of what a condition matches, from now on. */
    int number(Condition condition) {
        boolean isCause = condition.type().type() == Suspected.class;
        String name = condition.text(condition.type().fields().get(NAME).name());
        Map<String, Integer> numbers = isCause ? suspected : counted;
        Integer known = numbers.get(name);
        if (known == null) {
            known = size();
            numbers.put(name, known);
        }
        return known;
    }

    /** The number of a cause; null if no rule matches it. */
    Integer suspected(String cause) {
        return suspected.get(cause);
    }

    /** The number of a counted set; null if no rule matches it. */
    Integer counted(String set) {
        return counted.get(set);
    }

    /** How many there are. */
    int size() {
        return suspected.size() + counted.size();
    }
}
