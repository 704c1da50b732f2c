package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.catalogue.Catalogue;
import io.github.backwise.workbench.catalogue.CataloguePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {
    private static final String HOSTILE =
            "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>\\u0000\"'&";

    @TempDir
    private Path folder;

    @Test
    void writesOnePageThatFetchesNothing() throws IOException {
        Path page = folder.resolve("rules.html");
        Run run = Run.of("catalogue", Run.RULES, "-o", page.toString());
        assertEquals(page + ": 7 rules about 1 topics\n", run.out());
        assertEquals(0, run.status());
        String html = Files.readString(page);
        assertTrue(html.startsWith("<!DOCTYPE html"), html);
        assertFalse(html.matches("(?s).*(src=|@import|url\\(|https?:).*"), "the page refers to something outside");
        for (String part :
                List.of("A core that feels weak", "Runners blame the core", "Many strong runners are sore")) {
            assertTrue(html.contains(part), part);
        }
    }

    @Test
    void saysTheSameAsJson() throws IOException {
        Run run = Run.of("catalogue", "--json", Run.RULES);
        assertEquals(0, run.status());
        JsonNode rule = new ObjectMapper()
                .readTree(run.out())
                .path("topics")
                .path(0)
                .path("rules")
                .path(0);
        assertEquals("core-weak", rule.path("id").asText());
        assertEquals("sample.drl", rule.path("file").asText());
        assertEquals("ANECDOTE", rule.path("evidence").asText());
        assertEquals("points to", rule.path("then").path(0).path("verb").asText());
        assertEquals(
                "suspect( weak-core, POSSIBLE )",
                rule.path("then").path(0).path("written").asText());
        assertEquals("Feels weak", rule.path("cases").path(0).path("name").asText());
        assertEquals(
                "no case in which Strength( region == Region.CORE, level == Level.WEAK ) does not hold",
                rule.path("gaps").path(0).asText());
    }

    @Test
    void takesEitherAFileOrJson() {
        assertEquals(2, Run.of("catalogue", Run.RULES).status());
        assertEquals(2, Run.of("catalogue", Run.RULES, "--json", "-o", "x.html").status());
    }

    @Test
    void saysWhenTheFileCannotBeWritten() {
        Path page = folder.resolve("missing/rules.html");
        Run run = Run.of("catalogue", Run.RULES, "-o", page.toString());
        assertEquals(1, run.status());
        assertEquals(page + ": this file cannot be written. Maybe its folder does not exist?\n", run.err());
    }

    @Test
    void noTextOfAnAuthorBecomesMarkup() {
        Map<String, String> files =
                new TreeMap<>(RuleFiles.in(Path.of(Run.RULES)).layers().get(0).texts());
        files.replaceAll((path, text) -> path.endsWith(".properties")
                ? text.replaceAll("(?m)^([^#=\\n]+) *= *.*$", "$1 = " + HOSTILE.replace("\\", "\\\\"))
                : text.replace("// A small", "// " + HOSTILE.replace("\\u0000", "")));
        RuleSet rules = RuleSet.read(RuleFiles.of(files));
        String html = new CataloguePage(Catalogue.of(rules, List.of())).html();
        assertTrue(html.contains("&lt;script&gt;alert(1)"), "the text is shown");
        assertEquals(1, html.split("<script", -1).length - 1, "one script, ours");
        assertFalse(html.contains("<img"), "no element");
        assertFalse(html.contains("\u0000"), "no control character");
    }
}
