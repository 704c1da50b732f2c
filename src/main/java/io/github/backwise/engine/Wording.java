package io.github.backwise.engine;

import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.rules.Texts;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says a stated fact in plain words, from the texts of the vocabulary. */
public final class Wording {
    private final Texts texts;

    /** From the texts of a rule set. */
    public Wording(Texts texts) {
        this.texts = texts;
    }

    /** The fact as words: "hills new 14 days ago". */
    public String of(Fact fact) {
        FactType type = Vocabulary.type(fact);
        boolean denied = type.fields().stream()
                .anyMatch(field -> field.name().equals("present")
                        && field.of((Record) fact).equals(false));
        String words = of(type, field -> value(type, field, field.of((Record) fact)));
        return denied ? denied(words) : words;
    }

    /** A kind of fact as words, with these words for its fields. */
    public String of(FactType type, Function<FactType.Field, String> words) {
        String text = texts.find("facts", type.name())
                .orElseGet(() -> type.fields().stream()
                        .map(field -> field.name() + " {" + field.name() + "}")
                        .collect(Collectors.joining(", ", type.name() + " ", "")));
        for (FactType.Field field : type.fields()) {
            text = text.replace("{" + field.name() + "}", words.apply(field));
        }
        return text;
    }

    /** What these words say, answered with no. */
    public String denied(String words) {
        return texts.find("facts", "no").orElse("not: {0}").replace("{0}", words);
    }

    /** The value of a field as words. */
    public String value(FactType type, FactType.Field field, Object value) {
        if (value instanceof Enum<?> constant) {
            return texts.find("facts", field.type().getSimpleName() + "." + constant.name())
                    .orElse(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (value instanceof Double number && number == Math.rint(number)) {
            return String.valueOf(number.longValue());
        }
        return texts.find("facts", type.name() + "." + field.name() + "." + value)
                .orElse(value.toString());
    }
}
