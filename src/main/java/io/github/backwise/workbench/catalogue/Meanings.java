package io.github.backwise.workbench.catalogue;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Range;
import io.github.backwise.rules.Texts;
import io.github.backwise.workbench.cases.YamlFact;

/** What facts, fields and values mean, from the texts of a rule set. */
public final class Meanings {
    private final Texts texts;

    /** Meanings from the texts of a rule set. */
    public Meanings(Texts texts) {
        this.texts = texts;
    }

    /** What a kind of fact means. */
    public String of(FactType type) {
        return text(type.name() + ".meaning");
    }

    /** What a field means. */
    public String of(FactType type, FactType.Field field) {
        return text(type.name() + "." + field.name());
    }

    /** What a value of a field means. */
    public String of(FactType.Field field, String value) {
        return text(field.type().getSimpleName() + "." + value);
    }

    private String text(String key) {
        return texts.find("facts", key).orElse("(not described)");
    }

    /** How many facts of a type may stand side by side. */
    public static String keyRule(FactType type) {
        if (type.key().isEmpty()) {
            return "One answer only.";
        }
        String key = type.key().get().name();
        return type.holdsSeveral() ? "Several may hold." : "One answer for each " + key + ".";
    }

    /** What a field takes: "whole number of days, 0 to 3650". */
    public static String values(FactType.Field field) {
        if (field.isNumber()) {
            String kind = field.type() == int.class ? "whole number" : "number";
            return field.range()
                    .map(range -> kind + " of " + range.unit() + ", " + span(range))
                    .orElse(kind);
        }
        return field.type() == boolean.class ? "true or false" : "one of these";
    }

    private static String span(Range range) {
        return YamlFact.plain(range.min()) + " to " + YamlFact.plain(range.max());
    }
}
