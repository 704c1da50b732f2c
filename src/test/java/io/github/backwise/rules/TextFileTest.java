package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties are read as Java reads them, and every key is found where it stands. */
class TextFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=b",
                "  a : b  ",
                "a b c",
                "a\\ b = c",
                "a\\=b\\:c = d",
                "a = one \\\n    two \\\n  three\nb = c",
                "a = ends in a backslash \\\\\nb = c",
                "# comment \\\n! comment\na = \\u00e4\\t\\n\\x",
                "a = b\\",
                "a = b\\\n\n\nc = d",
                "a = b \\\n# no comment",
                "=b",
                ":",
                "a",
                "a =",
                "\ta\f=\fb",
                ""
            })
    void readsAsJavaDoes(String text) throws IOException {
        assertEquals(expected(text), new TextFile("x", text, new ArrayList<>()).entries(), text);
    }

    @Test
    void readsWhateverIsThrownAtItAsJavaDoes() throws IOException {
        Random random = new Random(7);
        String signs = "ab =:\\\n#! \tu0";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            boolean quirky = text.toString().contains("\\u")
                    || text.toString().lines().anyMatch(line -> line.strip().equals("\\"));
            if (!quirky) {
                readsAsJavaDoes(text.toString());
            }
        }
    }

    @Test
    void readsTheBundledTextsAsJavaDoes() throws IOException {
        for (Map.Entry<String, String> file :
                RuleFiles.bundled().layers().get(0).texts().entrySet()) {
            if (file.getKey().endsWith(".properties")) {
                readsAsJavaDoes(file.getValue());
            }
        }
    }

    @Test
    void knowsWhereEachKeyStands() {
        List<Problem> problems = new ArrayList<>();
        TextFile file = new TextFile("x", "# comment\n\na = one \\\n  two\n   b = c\nb = d\n", problems);
        assertEquals(new Place("x", 3, 1), file.places().get("a"));
        assertEquals(new Place("x", 5, 4), file.places().get("b"));
        assertEquals(
                List.of("x:6:1: 'b' stands twice, first in line 5. Maybe delete one?"),
                problems.stream().map(Problem::toString).toList());
    }

    private static Map<String, String> expected(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<String, String> entries = new HashMap<>();
        properties.forEach((key, value) -> entries.put((String) key, ((String) value).strip()));
        return entries;
    }
}
