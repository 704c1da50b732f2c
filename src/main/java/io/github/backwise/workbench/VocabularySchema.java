package io.github.backwise.workbench;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.workbench.cases.YamlFact;
import io.github.backwise.workbench.catalogue.Meanings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a story's {@code given}, made from the vocabulary. */
final class VocabularySchema {
    private final Meanings meanings;

    VocabularySchema(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The schema as maps and lists, in the order in which to write them. */
    Map<String, Object> given() {
        Map<String, Object> references = new LinkedHashMap<>();
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (FactType type : Vocabulary.types()) {
            references.put(type.name(), Map.of("$ref", "#/$defs/" + type.name()));
            definitions.put(type.name(), fact(type));
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", "object");
        item.put("minProperties", 1);
        item.put("maxProperties", 1);
        item.put("properties", references);
        item.put("additionalProperties", false);

        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "What is known about a runner with a sore back");
        schema.put("description", "Facts, one object each. What is not known is left out; \"no\" is present: false.");
        schema.put("type", "array");
        schema.put("items", item);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> fact(FactType type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        type.fields().forEach(field -> fields.put(field.name(), field(type, field)));
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("description", meanings.of(type) + " " + Meanings.keyRule(type));
        fact.put("type", "object");
        fact.put("properties", fields);
        fact.put("required", type.fields().stream().map(FactType.Field::name).toList());
        fact.put("additionalProperties", false);
        return fact;
    }

    private Map<String, Object> field(FactType type, FactType.Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        String unit = field.range().map(range -> " (" + range.unit() + ")").orElse("");
        schema.put("description", meanings.of(type, field) + unit);
        if (field.isNumber()) {
            schema.put("type", field.type() == int.class ? "integer" : "number");
            field.range().ifPresent(range -> {
                schema.put("minimum", YamlFact.plain(range.min()));
                schema.put("maximum", YamlFact.plain(range.max()));
            });
        } else if (field.type() == boolean.class) {
            schema.put("type", "boolean");
        } else {
            List<String> allowed = field.allowed();
            schema.put("type", "string");
            schema.put("enum", allowed);
            schema.put(
                    "enumDescriptions",
                    allowed.stream().map(value -> meanings.of(field, value)).toList());
        }
        return schema;
    }
}
