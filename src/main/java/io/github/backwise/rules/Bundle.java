package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule set as the build has read and checked it, in bytes: faster to read than its texts, and nothing but what they say. The
 * same rule set gives the same bytes.
 *
 * @param version version of the rule set
 * @param rules its rules, by id
 * @param texts its wording, by the path of its file and its key
 */
record Bundle(String version, List<Rule> rules, Map<String, Map<String, String>> texts) {
    /** All kinds of records that a rule set consists of. */
    private static final List<Class<?>> RECORDS = List.of(
            Bundle.class,
            Rule.class,
            Rule.Annotations.class,
            Place.class,
            Condition.class,
            Constraint.Test.class,
            Constraint.Bind.class,
            Operand.Literal.class,
            Operand.Bound.class,
            Conclusion.Suspect.class,
            Conclusion.Doubt.class,
            Conclusion.Recommend.class,
            Conclusion.Include.class,
            Conclusion.Ease.class,
            Conclusion.Withhold.class,
            Conclusion.Refer.class,
            Conclusion.Criterion.class);

    /** What stands before a value. */
    private enum Kind {
        NOTHING,
        TEXT,
        WHOLE,
        NUMBER,
        TRUTH,
        CONSTANT,
        LIST,
        MAP,
        TYPE,
        RECORD
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Writer(new DataOutputStream(bytes)).write(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Bundle of(byte[] bytes) {
        return (Bundle) new Reader(bytes).read();
    }

    /** Writes each value once, behind all that it consists of, which it names by number. */
    private record Writer(DataOutputStream out, Map<Object, Integer> numbers) {
        Writer(DataOutputStream out) {
            this(out, new HashMap<>());
        }

        int write(Object value) throws IOException {
            Integer number = numbers.get(value);
            if (number == null) {
                writeNew(value);
                number = add(value);
            }
            return number;
        }

        private int add(Object value) {
            numbers.put(value, numbers.size());
            return numbers.size() - 1;
        }

        private void writeNew(Object value) throws IOException {
            if (value == null) {
                start(Kind.NOTHING);
            } else if (value instanceof String text) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                start(Kind.TEXT);
                out.writeInt(bytes.length);
                out.write(bytes);
            } else if (value instanceof Integer whole) {
                start(Kind.WHOLE);
                out.writeInt(whole);
            } else if (value instanceof Double number) {
                start(Kind.NUMBER);
                out.writeDouble(number);
            } else if (value instanceof Boolean truth) {
                start(Kind.TRUTH);
                out.writeInt(truth ? 1 : 0);
            } else if (value instanceof Enum<?> constant) {
                int type = write(constant.getDeclaringClass().getName());
                start(Kind.CONSTANT);
                out.writeInt(type);
                out.writeInt(constant.ordinal());
            } else if (value instanceof List<?> list) {
                int[] parts = writeAll(list);
                start(Kind.LIST);
                out.writeInt(parts.length);
                name(parts);
            } else if (value instanceof Map<?, ?> map) {
                int[] keys = writeAll(map.keySet());
                int[] values = writeAll(map.values());
                start(Kind.MAP);
                out.writeInt(keys.length);
                name(keys);
                name(values);
            } else if (value instanceof FactType type) {
                int name = write(type.name());
                start(Kind.TYPE);
                out.writeInt(name);
                type.fields().forEach(this::add);
            } else if (value instanceof FactType.Field field) {
                throw new IllegalStateException(field + " comes before its type");
            } else {
                int[] parts = writeAll(parts(value));
                start(Kind.RECORD);
                out.writeByte(RECORDS.indexOf(value.getClass()));
                name(parts);
            }
        }

        private void start(Kind kind) throws IOException {
            out.writeByte(kind.ordinal());
        }

        private int[] writeAll(Collection<?> values) throws IOException {
            int[] numbers = new int[values.size()];
            int written = 0;
            for (Object value : values) {
                numbers[written++] = write(value);
            }
            return numbers;
        }

        private void name(int[] numbers) throws IOException {
            for (int number : numbers) {
                out.writeInt(number);
            }
        }

        private static List<Object> parts(Object value) {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                try {
                    parts.add(part.getAccessor().invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return parts;
        }
    }

    /** Reads what a {@link Writer} wrote. */
    private static final class Reader {
        private static final Kind[] KINDS = Kind.values();

        private final ByteBuffer bytes;
        private final List<Object> values = new ArrayList<>();
        private final Map<String, Object[]> constants = new HashMap<>();
        private final Constructor<?>[] constructors = new Constructor<?>[RECORDS.size()];

        Reader(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        /** All values; the last one consists of all others. */
        Object read() {
            while (bytes.hasRemaining()) {
                values.add(value(KINDS[bytes.get()]));
            }
            return values.get(values.size() - 1);
        }

        private Object value(Kind kind) {
            return switch (kind) {
                case NOTHING -> null;
                case TEXT -> text();
                case WHOLE -> bytes.getInt();
                case NUMBER -> bytes.getDouble();
                case TRUTH -> bytes.getInt() == 1;
                case CONSTANT -> constants((String) named())[bytes.getInt()];
                case LIST -> Arrays.asList(named(bytes.getInt()));
                case MAP -> map(bytes.getInt());
                case TYPE -> type((String) named());
                case RECORD -> record(bytes.get());
            };
        }

        private String text() {
            int length = bytes.getInt();
            String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
            return text;
        }

        private Object[] constants(String name) {
            return constants.computeIfAbsent(name, n -> {
                try {
                    return Class.forName(n).getEnumConstants();
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        private Object named() {
            return values.get(bytes.getInt());
        }

        private Object[] named(int size) {
            Object[] named = new Object[size];
            for (int i = 0; i < size; i++) {
                named[i] = named();
            }
            return named;
        }

        private Map<Object, Object> map(int size) {
            Object[] keys = named(size);
            Object[] values = named(size);
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(keys[i], values[i]);
            }
            return map;
        }

        private FactType type(String name) {
            FactType type = Condition.type(name).orElseThrow();
            values.addAll(type.fields());
            return type;
        }

        private Object record(int number) {
            Class<?> type = RECORDS.get(number);
            try {
                if (constructors[number] == null) {
                    Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
                    constructors[number] = type.getDeclaredConstructor(parts);
                    constructors[number].setAccessible(true);
                }
                Constructor<?> constructor = constructors[number];
                return constructor.newInstance(named(constructor.getParameterCount()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
