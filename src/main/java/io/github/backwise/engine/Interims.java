package io.github.backwise.engine;

import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Condition;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.Suspected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The causes and counted sets that rules match, and the numbers that stand for their names. */
final class Interims {
    /** The column of the name. */
    static final int NAME = 0;

    private static final Kind SUSPECTED = Kind.of(Suspected.class);
    private static final int CERTAINTY = 1;

    private final Map<String, Integer> suspected = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<List<String>, Integer> criteria = new HashMap<>();

    /** The number of what a condition matches, from now on. */
    int number(Condition condition) {
        boolean isCause = condition.type().type() == Suspected.class;
        String name = condition.text(condition.type().fields().get(NAME).name());
        Map<String, Integer> numbers = isCause ? suspected : counted;
        return number(numbers, name, size());
    }

    /** What a rule concludes for others to match. */
    List<Announcement> announcements(Rule rule) {
        List<Announcement> announcements = new ArrayList<>();
        for (Conclusion conclusion : rule.conclusions()) {
            if (conclusion instanceof Conclusion.Suspect suspect && suspected.containsKey(suspect.cause())) {
                double certainty = SUSPECTED.number(CERTAINTY, suspect.certainty());
                announcements.add(new Announcement(suspected.get(suspect.cause()), certainty, Kind.NONE));
            } else if (conclusion instanceof Conclusion.Criterion criterion && counted.containsKey(criterion.set())) {
                announcements.add(new Announcement(counted.get(criterion.set()), 0, number(criterion)));
            }
        }
        return List.copyOf(announcements);
    }

    private int number(Conclusion.Criterion criterion) {
        return number(criteria, List.of(criterion.set(), criterion.item()), criteria.size());
    }

    /** The number of a name: the next one, if it has none yet. */
    private static <N> int number(Map<N, Integer> numbers, N name, int next) {
        Integer known = numbers.putIfAbsent(name, next);
        return known == null ? next : known;
    }

    /** How many there are. */
    int size() {
        return suspected.size() + counted.size();
    }
}
