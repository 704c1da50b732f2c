package io.github.backwise.facts;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** What every fact checks when it is made. The ranges are read once from the {@link Range} on the record component. */
final class Checks {
    private static final ClassValue<Map<String, Range>> RANGES = new ClassValue<>() {
        @Override
        protected Map<String, Range> computeValue(Class<?> type) {
            Map<String, Range> ranges = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Range range = component.getAnnotation(Range.class);
                if (range != null) {
                    ranges.put(component.getName(), range);
                }
            }
            return ranges;
        }
    };

    private static final int MAX_SHOWN = 80;

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

    /** What somebody wrote, as it can stand in a message: on one line, and no longer than needed to find it again. */
    static String shown(Object written) {
        String text = String.valueOf(written).replaceAll("\\p{Cntrl}", "\uFFFD");
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
    }

    private static InvalidFactException invalid(Class<? extends Fact> fact, String field, String what, String maybe) {
        String name = fact.getSimpleName();
        return new InvalidFactException(name, field, name + "." + field + " " + what + ". Maybe " + maybe + "?");
    }
}
