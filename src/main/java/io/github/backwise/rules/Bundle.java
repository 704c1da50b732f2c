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
 * @param causesInOrder ids of all causes, each after those that it rests on
 */
record Bundle(String version, List<Rule> rules, Map<String, Map<String, String>> texts, List<String> causesInOrder) {
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

    /** What stands behind a value's number when it comes for the first time. */
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

    /** Writes each value once, and its number wherever it comes again. */
    private record Writer(DataOutputStream out, Map<Object, Integer> numbers) {
        Writer(DataOutputStream out) {
            this(out, new HashMap<>());
        }

        void write(Object value) throws IOException {
            Integer number = numbers.get(value);
            out.writeInt(number == null ? -1 : number);
            if (number == null) {
                writeNew(value);
                add(value);
            }
        }

        private void add(Object value) {
            numbers.put(value, numbers.size());
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
                start(Kind.CONSTANT);
                write(constant.getDeclaringClass().getName());
                out.writeInt(constant.ordinal());
            } else if (value instanceof List<?> list) {
                start(Kind.LIST);
                writeAll(list);
            } else if (value instanceof Map<?, ?> map) {
                start(Kind.MAP);
                writeAll(map.keySet());
                writeAll(map.values());
            } else if (value instanceof FactType type) {
                start(Kind.TYPE);
                write(type.name());
                type.fields().forEach(this::add);
            } else {
                start(Kind.RECORD);
                out.writeByte(RECORDS.indexOf(value.getClass()));
                for (RecordComponent part : value.getClass().getRecordComponents()) {
                    write(part(part, value));
                }
            }
        }

        private void start(Kind kind) throws IOException {
            out.writeByte(kind.ordinal());
        }

        private void writeAll(Collection<?> values) throws IOException {
            out.writeInt(values.size());
            for (Object value : values) {
                write(value);
            }
        }

        private static Object part(RecordComponent part, Object value) {
            try {
                return part.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
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

        Object read() {
            int number = bytes.getInt();
            if (number >= 0) {
                return values.get(number);
            }
            Object value = readNew(KINDS[bytes.get()]);
            values.add(value);
            return value;
        }

        private Object readNew(Kind kind) {
            return switch (kind) {
                case NOTHING -> null;
                case TEXT -> text();
                case WHOLE -> bytes.getInt();
                case NUMBER -> bytes.getDouble();
                case TRUTH -> bytes.getInt() == 1;
                case CONSTANT -> constants((String) read())[bytes.getInt()];
                case LIST -> Arrays.asList(readAll(bytes.getInt()));
                case MAP -> map(readAll(bytes.getInt()), readAll(bytes.getInt()));
                case TYPE -> type((String) read());
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

        private Object[] readAll(int size) {
            Object[] read = new Object[size];
            for (int i = 0; i < size; i++) {
                read[i] = read();
            }
            return read;
        }

        private static Map<Object, Object> map(Object[] keys, Object[] values) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < keys.length; i++) {
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
                return constructor.newInstance(readAll(constructor.getParameterCount()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
