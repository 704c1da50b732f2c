package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class FactsCommandTest {
    @Test
    void explainsAFactWithFieldsValuesAndKey() {
        Run run = Run.of("facts", "Strength", "PainSite", "LongestRun");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("""

                                Strength: {region: CORE, level: WEAK}
                                  How strong a part of the body is, as the runner reports it. One answer for each region.
                                  - region: the part of the body (one of these)
                                     - CORE: core
                                     - BACK: back
                                """), run.out());
        assertTrue(
                run.out().replaceAll("\\s+", " ").contains("several may be true at once. Several may hold."),
                run.out());
        assertTrue(
                run.out()
                        .replaceAll("\\s+", " ")
                        .contains("- kilometres: distance of that run (number of kilometres, 0.1 to "),
                run.out());
    }

    @Test
    void explainsEveryFactAndEveryValue() {
        String out = Run.of("facts").out();
        for (FactType type : Vocabulary.types()) {
            assertTrue(out.contains("\n" + type.name() + ": {"), type.name());
        }
        assertFalse(out.contains("(not described)"), out);
    }

    @Test
    void suggestsTheNameOfAFact() {
        Run run = Run.of("facts", "PainSit");
        assertEquals(1, run.status());
        assertEquals("There is no fact 'PainSit'. Maybe 'PainSite'?\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void printsNothingIfOneNameIsWrong() {
        Run run = Run.of("facts", "--json", "PainSite", "PainSit");
        assertEquals(1, run.status());
        assertEquals("There is no fact 'PainSit'. Maybe 'PainSite'?\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void givesASchemaWithAllLimits() throws IOException {
        JsonNode schema = schema();
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.at("/$schema").asText());
        assertEquals("array", schema.at("/type").asText());
        assertEquals(
                "#/$defs/Change", schema.at("/items/properties/Change/$ref").asText());
        JsonNode change = schema.at("/$defs/Change");
        assertEquals("[\"factor\",\"daysAgo\"]", change.at("/required").toString());
        assertFalse(change.at("/additionalProperties").asBoolean(true));
        assertEquals("HILLS", change.at("/properties/factor/enum/0").asText());
        assertEquals("integer", change.at("/properties/daysAgo/type").asText());
        assertEquals("0", change.at("/properties/daysAgo/minimum").toString());
        assertEquals("3650", change.at("/properties/daysAgo/maximum").toString());
    }

    @Test
    void givesASchemaForEveryFactAndField() throws IOException {
        JsonNode schema = schema();
        Collection<FactType> types = Vocabulary.types();
        assertEquals(types.size(), schema.at("/$defs").size());
        assertEquals(types.size(), schema.at("/items/properties").size());
        for (FactType type : types) {
            JsonNode fact = schema.at("/$defs").get(type.name());
            for (FactType.Field field : type.fields()) {
                JsonNode said = fact.at("/properties").get(field.name());
                assertFalse(said.get("description").asText().isBlank(), type + "." + field);
                assertEquals(field.allowed().size(), said.path("enum").size(), type + "." + field);
                assertEquals(field.isNumber(), said.has("minimum"), type + "." + field);
            }
        }
    }

    private static JsonNode schema() throws IOException {
        Run run = Run.of("facts", "--json");
        assertEquals(0, run.status());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void findsFactsByWhatTheySpeakOf() {
        String out = Run.of("facts", "cycling").out();
        assertTrue(out.contains("CYCLING_TO_WORK: "), out);
        assertTrue(out.contains("Routine: {"), out);
        assertFalse(out.contains("PUSH_UP"), out);
        assertFalse(out.contains("PainSeverity"), out);
    }
}
