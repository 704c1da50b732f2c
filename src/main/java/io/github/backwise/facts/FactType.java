package io.github.backwise.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a kind of fact: its name and its fields. Immutable and thread-safe.
 *
 * <pre>{@code
 * FactType type = Vocabulary.type("Tightness").orElseThrow();
 * type.fields();                                                    // muscle, present
 * type.read(Map.of("muscle", "HAMSTRINGS", "present", true));       // Tightness[muscle=HAMSTRINGS, present=true]
 * }</pre>
 */
public final class FactType {
    private final Class<? extends Record> type;
    private final List<Field> fields;
    private final boolean keyed;

    FactType(Class<? extends Record> type) {
        this.type = type;
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(new Field(component));
        }
        this.fields = List.copyOf(fields);
        this.keyed = isKeyed(type);
    }

    /** Whether a kind of fact says for itself what its facts speak of. */
    private static boolean isKeyed(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("key")) {
                return true;
            }
        }
        return false;
    }

    /** The shape of any record that rules may match, a fact or an interim conclusion. */
    public static FactType of(Class<? extends Record> type) {
        return new FactType(type);
    }

    /** The name as written in rules and stories: "Tightness". */
    public String name() {
        return type.getSimpleName();
    }

    /** The record class. */
    public Class<? extends Record> type() {
        return type;
    }

    /** The fields in order. */
    public List<Field> fields() {
        return fields;
    }

    /** The field that says what the fact speaks of, always the first one; empty if there is one answer for the type. */
    public Optional<Field> key() {
        return keyed ? Optional.of(fields.get(0)) : Optional.empty();
    }

    /** True if several facts of this type may hold at once, because the key is all they say: places, times. */
    public boolean holdsSeveral() {
        return keyed && fields.size() == 1;
    }

    /** The field of this name. */
    public Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * Makes a fact from plain values, as JSON, YAML or a form give them: numbers, true and false, and names of allowed
     * values; numbers and truth values may come as text.
     *
     * @throws InvalidFactException naming the first field that is unknown, missing or wrong, with a suggestion
     */
    public Fact read(Map<String, ?> values) {
        List<String> names = fields.stream().map(Field::name).toList();
        for (Object key : values.keySet()) {
            String given = String.valueOf(key);
            if (!names.contains(given)) {
                throw invalid(
                        given,
                        "no field '" + Checks.shown(given) + "' in " + name() + ". " + Nearest.maybe(given, names));
            }
        }
        List<Object> arguments = new ArrayList<>();
        for (Field field : fields) {
            Object value = values.get(field.name());
            if (value == null) {
                throw invalid(
                        field.name(),
                        name() + " lacks its field '" + field.name() + "'. Maybe add it, or leave the whole fact out"
                                + " if it is not known?");
            }
            arguments.add(field.read(value).orElseThrow(() -> invalid(field.name(), field.complaint(name(), value))));
        }
        return make(arguments);
    }

    private Fact make(List<Object> arguments) {
        try {
            Class<?>[] signature = fields.stream().map(Field::type).toArray(Class<?>[]::new);
            return (Fact) type.getDeclaredConstructor(signature).newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFactException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private InvalidFactException invalid(String field, String message) {
        return new InvalidFactException(name(), field, message);
    }

    @Override
    public String toString() {
        return name();
    }

    /** One field of a kind of fact. */
    public static final class Field {
        private final RecordComponent component;
        private final String name;
        private final Method accessor;

        Field(RecordComponent component) {
            this.component = component;
            this.name = component.getName();
            this.accessor = component.getAccessor();
            // Called very often: spares Java asking each time whether it may.
            accessor.setAccessible(true);
        }

        /** The name as written in rules and stories: "daysAgo". */
        public String name() {
            return name;
        }

        /** {@code int}, {@code double}, {@code boolean}, {@code String} or an enum. */
        public Class<?> type() {
            return component.getType();
        }

        /** Smallest and largest value and unit of a number; empty for other fields. */
        public Optional<Range> range() {
            return Optional.ofNullable(component.getAnnotation(Range.class));
        }

        /** The names of the allowed values of an enum, in order; empty for other fields. */
        public List<String> allowed() {
            List<String> allowed = new ArrayList<>();
            if (type().isEnum()) {
                for (Object constant : type().getEnumConstants()) {
                    allowed.add(constant.toString());
                }
            }
            return List.copyOf(allowed);
        }

        /** True for {@code int} and {@code double}. */
        public boolean isNumber() {
            return type() == int.class || type() == double.class;
        }

        /** The value of this field in a record. */
        public Object of(Record fact) {
            try {
                return accessor.invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The plain value as this field's type; empty if it cannot be. */
        Optional<Object> read(Object value) {
            String text = value instanceof Enum<?> constant
                    ? constant.name()
                    : String.valueOf(value).strip();
            if (type().isEnum()) {
                return Arrays.stream(type().getEnumConstants())
                        .filter(c -> c.toString().equals(text))
                        .findFirst()
                        .map(Object.class::cast);
            }
            if (type() == boolean.class) {
                return text.equals("true") || text.equals("false")
                        ? Optional.of(text.equals("true"))
                        : Optional.empty();
            }
            boolean isNumber = value instanceof Number || text.matches("-?[0-9]{1,9}([.][0-9]{1,30})?");
            return isNumber ? number(Double.parseDouble(text)) : Optional.empty();
        }

        /** Zero has no sign. */
        private Optional<Object> number(double value) {
            double number = value + 0.0;
            if (type() == double.class) {
                return Optional.of(number);
            }
            return number == (int) number ? Optional.of((int) number) : Optional.empty();
        }

        String complaint(String fact, Object value) {
            String place = name() + " in " + fact;
            if (type().isEnum()) {
                return "no value '" + Checks.shown(value) + "' for " + place + ". "
                        + Nearest.maybe(String.valueOf(value), allowed());
            }
            if (type() == boolean.class) {
                return place + " takes true or false, not '" + Checks.shown(value) + "'. "
                        + meant(String.valueOf(value));
            }
            String written = String.valueOf(value).strip();
            return place + " takes a " + (type() == int.class ? "whole number" : "number") + " of "
                    + range().map(range -> amount(range, written)).orElse("units") + ", not '" + Checks.shown(value)
                    + "'. Maybe " + nearest(written) + ", or leave the whole fact out if it is not known?";
        }

        /** A whole number that is refused is too large or too small, so the limits help. */
        private static String amount(Range range, String written) {
            return written.matches("-?[0-9]+")
                    ? range.unit() + " from " + Checks.plain(range.min()) + " to " + Checks.plain(range.max())
                    : range.unit();
        }

        private String nearest(String written) {
            String withPoint = written.replace(',', '.');
            if (type() == double.class
                    && !withPoint.equals(written)
                    && read(withPoint).isPresent()) {
                return withPoint;
            }
            return written.matches("-?[0-9.]+") ? "another number" : "write it in digits";
        }

        /** What somebody means who does not write true or false; never a guess where the answer is not known. */
        private static String meant(String answer) {
            return switch (answer.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "y", "on", "1" -> "Maybe true?";
                case "false", "no", "n", "off", "0" -> "Maybe false?";
                default -> "Maybe leave the whole fact out if it is not known?";
            };
        }

        /** A value that would be accepted, for messages. */
        public String example() {
            return type().isEnum() ? allowed().get(0) : isNumber() ? exampleNumber() : "true";
        }

        private String exampleNumber() {
            return range().map(r -> Checks.plain(Math.max(r.min(), Math.min(7, r.max()))))
                    .orElse("7");
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
