package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.rules.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says a stated fact in plain words, from the texts of the vocabulary. Thread-safe. */
public final class Wording {
    /** Words, then the value of a field; at the end of a text there is none. */
    private record Piece(String words, FactType.Field field) {}

    private final Texts texts;
    private final String no;
    private final Map<FactType, List<Piece>> pieces = new ConcurrentHashMap<>();
    private final Map<Enum<?>, String> constants = new ConcurrentHashMap<>();

    /** From the texts of a rule set. */
    public Wording(Texts texts) {
        this.texts = texts;
        this.no = texts.find("facts", "no").orElse("not: {0}");
    }

    /** The fact as words: "hills new 14 days ago". */
    public String of(Fact fact) {
        FactType type = Vocabulary.type(fact);
        String words = of(type, field -> value(type, field, field.of((Record) fact)));
        Optional<FactType.Field> present = type.field("present");
        boolean isDenied =
                present.isPresent() && present.get().of((Record) fact).equals(false);
        return isDenied ? denied(words) : words;
    }

    /** A kind of fact as words, with these words for its fields. */
    public String of(FactType type, Function<FactType.Field, String> words) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : Phrases.said(pieces, type, this::pieces)) {
            text.append(piece.words());
            if (piece.field() != null) {
                text.append(words.apply(piece.field()));
            }
        }
        return text.toString();
    }

    private List<Piece> pieces(FactType type) {
        String text = texts.find("facts", type.name())
                .orElseGet(() -> type.fields().stream()
                        .map(field -> field.name() + " {" + field.name() + "}")
                        .collect(Collectors.joining(", ", type.name() + " ", "")));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            FactType.Field field = close < 0
                    ? null
                    : type.field(text.substring(open + 1, close)).orElse(null);
            if (field != null) {
                pieces.add(new Piece(text.substring(from, open), field));
                from = close + 1;
            }
        }
        pieces.add(new Piece(text.substring(from), null));
        return pieces;
    }

    /** What these words say, answered with no. */
    public String denied(String words) {
        return no.replace("{0}", words);
    }

    /** The value of a field as words. */
    public String value(FactType type, FactType.Field field, Object value) {
        if (value instanceof Enum<?> constant) {
            return Phrases.said(constants, constant, this::words);
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return String.valueOf(number.longValue());
        }
        return texts.find("facts", type.name() + "." + field.name() + "." + value)
                .orElse(value.toString());
    }

    private String words(Enum<?> constant) {
        return texts.find("facts", constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .orElse(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
