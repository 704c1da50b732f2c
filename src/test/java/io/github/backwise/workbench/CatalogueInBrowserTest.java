package io.github.backwise.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of the bundled rules as one sees it; where a browser is installed. */
@EnabledIf("browserIsInstalled")
class CatalogueInBrowserTest {
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path folder;

    private static Path page;
    private static Browser browser;

    static boolean browserIsInstalled() {
        return Browser.installed().isPresent();
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        page = folder.resolve("catalogue.html");
        assertEquals(0, Run.of("catalogue", "rules", "-o", page.toString()).status());
        browser = new Browser(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.open(page);
    }

    @AfterEach
    void nothingFailedAndNothingElseWasFetched() {
        List<String> complaints = Stream.of(
                        browser.reports("Runtime.exceptionThrown"),
                        browser.reports("Runtime.consoleAPICalled"),
                        browser.reports("Log.entryAdded"))
                .flatMap(reports -> reports)
                .map(JsonNode::toString)
                .toList();
        assertEquals(List.of(), complaints);
        List<String> fetched = browser.reports("Network.requestWillBeSent")
                .map(request -> request.path("request").path("url").asText())
                .filter(url -> !url.equals(page.toUri().toString()) && !url.equals("data:,"))
                .toList();
        assertEquals(List.of(), fetched);
    }

    @Test
    void theSearchShowsTheRulesThatHoldAllWords() {
        int all = count(".rule:not([hidden])");
        search("hamstring EXPERT");
        int some = count(".rule:not([hidden])");
        assertTrue(some > 0 && some < all, some + " of " + all);
        assertTrue(browser.run("[...document.querySelectorAll('.rule:not([hidden])')].every("
                        + "r => /hamstring/i.test(r.textContent) && /expert/i.test(r.textContent))")
                .asBoolean());
        assertEquals(some + " of " + all + " rules", text("#found"));
        assertEquals(
                0,
                browser.run("[...document.querySelectorAll('.topic:not([hidden])')].filter("
                                + "t => !t.querySelector('.rule:not([hidden])')).length")
                        .asInt());
        assertEquals(1, count("#picture[hidden]"), "the picture makes room for what was found");
        search("hills zzz");
        assertEquals(0, count(".topic:not([hidden])"));
        search("");
        assertEquals(0, count("#picture[hidden]"));
        assertEquals(all, count(".rule:not([hidden])"));
    }

    @Test
    void thePictureLeadsFromFactsToCausesToAdvice() {
        assertTrue(browser.run("document.querySelector('#overview .map').getBoundingClientRect().height")
                        .asDouble()
                > 500);
        for (String kind : List.of("fact", "cause", "advice", "referral")) {
            assertTrue(count("#overview .node." + kind) > 10, kind);
        }
        assertEquals(
                0,
                browser.run("[...document.querySelectorAll('#overview path')].filter(p =>"
                                + " !document.querySelector(`#overview [data-key='${p.dataset.from}']`)"
                                + " || !document.querySelector(`#overview [data-key='${p.dataset.to}']`)).length")
                        .asInt());
        assertTrue(count("#topic-hills .map [data-key='cause:hills']") == 1, "each topic has its own part");
        browser.run("document.querySelector(\"#overview [data-key='cause:hills']\").dispatchEvent("
                + "new PointerEvent('pointerenter'))");
        List<String> lit = Stream.of("fact:Change", "cause:hills", "advice:load.ease-hills", "cause:weak-core")
                .filter(key -> count("#overview .lit[data-key='" + key + "']") == 1)
                .toList();
        assertEquals(List.of("fact:Change", "cause:hills", "advice:load.ease-hills"), lit);
    }

    @Test
    void choosingACauseInThePictureShowsItsRules() {
        browser.run("document.querySelector(\"#overview [data-key='cause:hills']\").dispatchEvent("
                + "new MouseEvent('click', {bubbles: true}))");
        assertEquals(
                browser.run("[...document.querySelectorAll('.rule')].filter("
                                + "r => r.dataset.keys.split(' ').includes('cause:hills')).length")
                        .asInt(),
                count(".rule:not([hidden])"));
        assertTrue(count(".rule:not([hidden])") > 1);
        assertFalse(text("#found").isEmpty());
    }

    @Test
    void nothingStandsOutOfThePageOnAPhone() {
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 800, "deviceScaleFactor", 2, "mobile", true));
        try {
            assertEquals(
                    390, browser.run("document.documentElement.scrollWidth").asInt());
        } finally {
            browser.send("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static void search(String words) {
        browser.run("{ const box = document.getElementById('search'); box.value = '" + words
                + "'; box.dispatchEvent(new Event('input')); }");
    }

    private static int count(String selector) {
        return browser.run("document.querySelectorAll(\"" + selector + "\").length")
                .asInt();
    }

    private static String text(String selector) {
        return browser.run("document.querySelector(\"" + selector + "\").textContent")
                .asText();
    }
}
