package io.github.backwise.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What every fact checks when it is made. The ranges are read once from the {@link Range} on the record component. */
final class Checks {
    private static final ClassValue<Map<String, Range>> RANGES = new ClassValue<>() {
        @Override
        protected Map<String, Range> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.isAnnotationPresent(Range.class))
                    .collect(Collectors.toMap(c -> c.getName(), c -> c.getAnnotation(Range.class)));
        }
    };

    private Checks() {}

    static void given(Class<? extends Fact> fact, String field, Object value) {
        if (value == null) {
            throw invalid(fact, field, "is missing", "leave the whole fact out: what is not stated counts as unknown");
        }
    }

    static void within(Class<? extends Fact> fact, String field, double value) {
        Range range = RANGES.get(fact).get(field);
        if (!(value >= range.min() && value <= range.max())) {
            String allowed = plain(range.min()) + " to " + plain(range.max()) + " " + range.unit();
            throw invalid(
                    fact,
                    field,
                    "is " + plain(value) + ", allowed is " + allowed,
                    "the value counts something other than " + range.unit());
        }
    }

    /** A number as one would write it: 5, not 5.0. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static InvalidFactException invalid(Class<? extends Fact> fact, String field, String what, String maybe) {
        String name = fact.getSimpleName();
        return new InvalidFactException(name, field, name + "." + field + " " + what + ". Maybe " + maybe + "?");
    }
}
