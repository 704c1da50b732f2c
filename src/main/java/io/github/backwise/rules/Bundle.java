package io.github.backwise.rules;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Judgement;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import io.github.backwise.facts.FactType;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Constraint.Operator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A rule set as the build has read and checked it, in bytes: faster to read than its texts, and nothing but what they say. The
 * same rule set gives the same bytes. They are only ever read by the version of the library that wrote them.
 *
 * @param version version of the rule set
 * @param rules its rules, by id
 * @param texts its wording, by the path of its file and its key
 */
record Bundle(String version, List<Rule> rules, Map<String, Map<String, String>> texts) {
    /** Which of several things follows. */
    private enum Kind {
        BIND,
        TEST,
        BOUND,
        TEXT,
        WHOLE,
        FRACTION,
        TRUTH,
        CONSTANT,
        SUSPECT,
        DOUBT,
        RECOMMEND,
        INCLUDE,
        EASE,
        WITHHOLD,
        REFER,
        CRITERION
    }

    byte[] bytes() {
        Writer writer = new Writer();
        writer.bundle(this);
        return writer.bytes();
    }

    static Bundle of(byte[] bytes) {
        return new Reader(bytes).bundle();
    }

    /** Writes everything as numbers, and behind them all texts, each once. */
    private static final class Writer {
        private final List<Integer> numbers = new ArrayList<>();
        private final Map<String, Integer> texts = new LinkedHashMap<>();

        byte[] bytes() {
            byte[] text = String.join("", texts.keySet()).getBytes(StandardCharsets.UTF_8);
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (2 + numbers.size() + texts.size()) + text.length);
            bytes.putInt(numbers.size());
            numbers.forEach(bytes::putInt);
            bytes.putInt(texts.size());
            texts.keySet().forEach(each -> bytes.putInt(each.length()));
            return bytes.put(text).array();
        }

        void bundle(Bundle bundle) {
            text(bundle.version);
            list(bundle.rules, this::rule);
            list(bundle.texts.entrySet(), file -> {
                text(file.getKey());
                list(file.getValue().entrySet(), entry -> {
                    text(entry.getKey());
                    text(entry.getValue());
                });
            });
        }

        private void rule(Rule rule) {
            text(rule.id());
            text(rule.title());
            text(rule.note());
            annotations(rule.annotations());
            list(rule.conditions(), this::condition);
            list(rule.conclusions(), this::conclusion);
            place(rule.place());
        }

        private void annotations(Rule.Annotations annotations) {
            list(annotations.captures(), this::text);
            list(annotations.sources(), this::text);
            constant(annotations.evidence());
            numbers.add(
                    annotations.judgement() == null
                            ? -1
                            : annotations.judgement().ordinal());
            text(annotations.conflict());
            text(annotations.misleads());
            text(annotations.unverified());
            text(annotations.since());
            text(annotations.was());
            text(annotations.replaces());
        }

        private void condition(Condition condition) {
            constant(condition.presence());
            text(condition.type().name());
            list(condition.constraints(), constraint -> constraint(constraint, condition.type()));
            place(condition.place());
        }

        private void constraint(Constraint constraint, FactType type) {
            constant(constraint instanceof Constraint.Bind ? Kind.BIND : Kind.TEST);
            numbers.add(type.fields().indexOf(constraint.field()));
            if (constraint instanceof Constraint.Bind bind) {
                text(bind.variable());
            } else if (constraint instanceof Constraint.Test test) {
                constant(test.operator());
                list(test.operands(), this::operand);
                place(test.place());
            } else {
                throw unknown(constraint);
            }
        }

        private void operand(Operand operand) {
            if (operand instanceof Operand.Bound bound) {
                constant(Kind.BOUND);
                text(bound.variable());
                numbers.add(bound.plus());
            } else if (operand instanceof Operand.Literal literal) {
                literal(literal.value());
            } else {
                throw unknown(operand);
            }
        }

        private void literal(Object value) {
            if (value instanceof Integer whole) {
                constant(Kind.WHOLE);
                numbers.add(whole);
            } else if (value instanceof Boolean truth) {
                constant(Kind.TRUTH);
                numbers.add(truth ? 1 : 0);
            } else if (value instanceof Enum<?> constant) {
                constant(Kind.CONSTANT);
                constant(constant);
            } else if (value instanceof Double || value instanceof String) {
                constant(value instanceof Double ? Kind.FRACTION : Kind.TEXT);
                text(value.toString());
            } else {
                throw unknown(value);
            }
        }

        private void conclusion(Conclusion conclusion) {
            if (conclusion instanceof Conclusion.Suspect suspect) {
                write(Kind.SUSPECT, suspect.cause());
                constant(suspect.certainty());
            } else if (conclusion instanceof Conclusion.Doubt doubt) {
                write(Kind.DOUBT, doubt.cause());
                constant(doubt.certainty());
            } else if (conclusion instanceof Conclusion.Recommend recommend) {
                write(Kind.RECOMMEND, recommend.advice());
                constant(recommend.certainty());
            } else if (conclusion instanceof Conclusion.Include include) {
                write(Kind.INCLUDE, include.advice(), include.exercise());
            } else if (conclusion instanceof Conclusion.Ease ease) {
                write(Kind.EASE, ease.exercise(), ease.milder());
            } else if (conclusion instanceof Conclusion.Withhold withhold) {
                write(Kind.WITHHOLD, withhold.target(), withhold.text());
            } else if (conclusion instanceof Conclusion.Criterion criterion) {
                write(Kind.CRITERION, criterion.set(), criterion.item());
            } else if (conclusion instanceof Conclusion.Refer refer) {
                write(Kind.REFER, refer.text());
                constant(refer.who());
                constant(refer.urgency());
            } else {
                throw unknown(conclusion);
            }
        }

        private static IllegalStateException unknown(Object value) {
            return new IllegalStateException("nothing says how to write " + value);
        }

        private void write(Kind kind, String... all) {
            constant(kind);
            for (String text : all) {
                text(text);
            }
        }

        private void place(Place place) {
            text(place.file());
            numbers.add(place.line());
            numbers.add(place.column());
        }

        private <T> void list(Collection<T> all, Consumer<T> write) {
            numbers.add(all.size());
            all.forEach(write);
        }

        private void constant(Enum<?> constant) {
            numbers.add(constant.ordinal());
        }

        private void text(String text) {
            Integer known = texts.putIfAbsent(text, texts.size());
            numbers.add(known == null ? texts.size() - 1 : known);
        }
    }

    /** Reads what a {@link Writer} wrote, in the same order. */
    private static final class Reader {
        private static final Kind[] KINDS = Kind.values();
        private static final Evidence[] EVIDENCE = Evidence.values();
        private static final Judgement[] JUDGEMENTS = Judgement.values();
        private static final Presence[] PRESENCES = Presence.values();
        private static final Operator[] OPERATORS = Operator.values();
        private static final Certainty[] CERTAINTIES = Certainty.values();
        private static final Urgency[] URGENCIES = Urgency.values();
        private static final Who[] WHO = Who.values();

        private final int[] numbers;
        private final String[] texts;
        private int at;

        Reader(byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            numbers = numbers(buffer);
            int[] lengths = numbers(buffer);
            texts = new String[lengths.length];
            String all = new String(bytes, buffer.position(), buffer.remaining(), StandardCharsets.UTF_8);
            int start = 0;
            for (int i = 0; i < texts.length; i++) {
                texts[i] = all.substring(start, start + lengths[i]);
                start += lengths[i];
            }
        }

        private static int[] numbers(ByteBuffer buffer) {
            int[] numbers = new int[buffer.getInt()];
            buffer.asIntBuffer().get(numbers);
            buffer.position(buffer.position() + Integer.BYTES * numbers.length);
            return numbers;
        }

        Bundle bundle() {
            return new Bundle(text(), list(this::rule), files());
        }

        private Map<String, Map<String, String>> files() {
            Map<String, Map<String, String>> files = new LinkedHashMap<>();
            for (int left = next(); left > 0; left--) {
                files.put(text(), entries());
            }
            return files;
        }

        private Map<String, String> entries() {
            Map<String, String> entries = new LinkedHashMap<>();
            for (int left = next(); left > 0; left--) {
                entries.put(text(), text());
            }
            return entries;
        }

        private Rule rule() {
            return new Rule(
                    text(), text(), text(), annotations(), list(this::condition), list(this::conclusion), place());
        }

        private Rule.Annotations annotations() {
            return new Rule.Annotations(
                    list(this::text),
                    list(this::text),
                    EVIDENCE[next()],
                    judgement(next()),
                    text(),
                    text(),
                    text(),
                    text(),
                    text(),
                    text());
        }

        private static Judgement judgement(int number) {
            return number < 0 ? null : JUDGEMENTS[number];
        }

        private Condition condition() {
            Presence presence = PRESENCES[next()];
            FactType type = Condition.type(text()).orElseThrow();
            return new Condition(presence, type, list(() -> constraint(type)), place());
        }

        private Constraint constraint(FactType type) {
            Kind kind = KINDS[next()];
            FactType.Field field = type.fields().get(next());
            return kind == Kind.BIND
                    ? new Constraint.Bind(text(), field)
                    : new Constraint.Test(field, OPERATORS[next()], list(() -> operand(field)), place());
        }

        private Operand operand(FactType.Field field) {
            Kind kind = KINDS[next()];
            return kind == Kind.BOUND ? new Operand.Bound(text(), next()) : new Operand.Literal(value(kind, field));
        }

        private Object value(Kind kind, FactType.Field field) {
            return switch (kind) {
                case WHOLE -> next();
                case FRACTION -> Double.valueOf(text());
                case TRUTH -> next() == 1;
                case CONSTANT -> field.type().getEnumConstants()[next()];
                default -> text();
            };
        }

        private Conclusion conclusion() {
            Kind kind = KINDS[next()];
            return switch (kind) {
                case SUSPECT -> new Conclusion.Suspect(text(), CERTAINTIES[next()]);
                case DOUBT -> new Conclusion.Doubt(text(), CERTAINTIES[next()]);
                case RECOMMEND -> new Conclusion.Recommend(text(), CERTAINTIES[next()]);
                case INCLUDE -> new Conclusion.Include(text(), text());
                case EASE -> new Conclusion.Ease(text(), text());
                case WITHHOLD -> new Conclusion.Withhold(text(), text());
                case CRITERION -> new Conclusion.Criterion(text(), text());
                case REFER -> refer(text());
                default -> throw new IllegalStateException(kind + " is no conclusion");
            };
        }

        private Conclusion refer(String text) {
            return new Conclusion.Refer(WHO[next()], URGENCIES[next()], text);
        }

        private Place place() {
            return new Place(text(), next(), next());
        }

        private <T> List<T> list(Supplier<T> read) {
            List<T> list = new ArrayList<>();
            for (int left = next(); left > 0; left--) {
                list.add(read.get());
            }
            return list;
        }

        private String text() {
            return texts[next()];
        }

        private int next() {
            return numbers[at++];
        }
    }
}
