package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the handbook of rule authors shows is what there is. */
class HandbookTest {
    private static final String START = "<!-- vocabulary -->\n";
    private static final String END = "<!-- end of the vocabulary -->";

    private static String handbook() throws IOException {
        return Files.readString(Path.of("rules/README.md")).replace("\r\n", "\n");
    }

    @Test
    void listsEveryFactWithItsFieldsAndValues() throws IOException {
        String text = handbook();
        String shown = text.substring(text.indexOf(START) + START.length(), text.indexOf(END));
        assertEquals(vocabulary(), shown);
    }

    /** The vocabulary as the handbook has to show it, to be pasted there when it changed. */
    private static String vocabulary() {
        Map<String, String> words = RuleSet.bundled().texts().file("facts");
        Map<String, String> values = new TreeMap<>();
        StringBuilder text = new StringBuilder("\n| fact | says |\n|---|---|\n");
        for (FactType type : Vocabulary.types()) {
            String fields = type.fields().stream()
                    .map(field -> field.name() + unit(field))
                    .collect(Collectors.joining(", "));
            text.append("| `" + type.name() + "( " + fields + " )` | " + words.get(type.name() + ".meaning") + " |\n");
            type.fields().stream()
                    .map(FactType.Field::type)
                    .filter(Class::isEnum)
                    .forEach(kind -> values.put(kind.getSimpleName(), values(kind)));
        }
        text.append("\n| values | are |\n|---|---|\n");
        values.forEach((kind, constants) -> text.append("| `" + kind + "` | " + constants + " |\n"));
        return text.append("\n").toString();
    }

    private static String unit(FactType.Field field) {
        return field.range()
                .map(range -> " : " + plain(range.min()) + "-" + plain(range.max()) + " " + range.unit())
                .orElse(field.type().isEnum() ? " : " + field.type().getSimpleName() : "");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private static String values(Class<?> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(constant -> "`" + ((Enum<?>) constant).name() + "`")
                .collect(Collectors.joining(" "));
    }

    @Test
    void showsARuleAsItStandsInItsFile() throws IOException {
        String text = handbook();
        String rule = text.substring(text.indexOf("rule \"Leaning"), text.indexOf("\nend\n") + 5);
        String file = Files.readString(Path.of("rules/hills.drl")).replace("\r\n", "\n");
        assertTrue(file.contains(rule), rule);
    }
}
