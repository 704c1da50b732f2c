package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.LiveAdvisor.Reload;
import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.TinyRules;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Rules that change while the application runs. */
class LiveAdvisorTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path rules;

    private final BlockingQueue<Reload> reloads = new LinkedBlockingQueue<>();

    @Test
    void aChangedRuleCountsWithoutARestart() throws Exception {
        write("URGENT");
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, rules)) {
            assertEquals(Urgency.URGENT, urgency(live));
            write("SOON");
            Reload reload = next();
            assertEquals(live.current().ruleSet(), reload.ruleSet());
            assertEquals(Urgency.SOON, urgency(live));
        }
    }

    @Test
    void rulesOnTopOfTheBundledOnesAreFollowedToo() throws Exception {
        write("URGENT");
        try (LiveAdvisor live = LiveAdvisor.on(Advisor.standard(), reloads::add, rules)) {
            int before = live.current().rules().size();
            Files.writeString(rules.resolve("retired.properties"), "hills-forward-lean = not seen here\n");
            assertTrue(next().problems().isEmpty());
            assertEquals(before - 1, live.current().rules().size());
        }
    }

    @Test
    void rulesWithProblemsLeaveThoseBeforeInPlaceAndAreReported() throws Exception {
        write("URGENT");
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, rules)) {
            String before = live.current().ruleSet();
            write("URGNT");
            Reload refused = next();
            assertEquals(before, refused.ruleSet());
            assertTrue(
                    refused.problems().get(0).toString().contains("Maybe 'URGENT'?"),
                    refused.problems().toString());
            assertEquals(Urgency.URGENT, urgency(live));
        }
    }

    @Test
    void aDirectoryThatGoesAwayLeavesTheRulesInPlace() throws Exception {
        write("URGENT");
        Path away = rules.resolveSibling(rules.getFileName() + "-away");
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, rules)) {
            Files.move(rules, away);
            assertFalse(next().problems().isEmpty());
            assertEquals(Urgency.URGENT, urgency(live));
        } finally {
            Files.move(away, rules);
        }
    }

    @Test
    void aListenerThatFailsDoesNotEndTheWatching() throws Exception {
        write("URGENT");
        try (LiveAdvisor live = LiveAdvisor.from(this::failFirst, rules)) {
            write("SOON");
            next();
            write("ROUTINE");
            next();
            assertEquals(Urgency.ROUTINE, urgency(live));
        }
    }

    private void failFirst(Reload reload) {
        reloads.add(reload);
        if (reloads.size() == 1) {
            throw LiveAdvisorTest.<RuntimeException>unchecked(new IOException("a listener that fails"));
        }
    }

    /** Other languages of the JVM throw what Java would have them declare. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void whatChangesNothingIsNotTold() throws Exception {
        write("URGENT");
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, rules)) {
            Files.writeString(rules.resolve("notes.txt"), "to do");
            assertNull(reloads.poll(1, TimeUnit.SECONDS));
            write("SOON");
            Reload reload = next();
            assertEquals(live.current().ruleSet(), reload.ruleSet());
        }
    }

    @Test
    void aDirectoryThatIsALinkIsFollowed(@TempDir Path folder) throws Exception {
        Path version = folder.resolve("version-1");
        write("URGENT", version);
        Path link = link(folder.resolve("current"), version);
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, link)) {
            write("SOON", version);
            next();
            assertEquals(Urgency.SOON, urgency(live));
        }
    }

    /** As images are built that are to be the same each time: all files are of one time. */
    @Test
    void aLinkToAnotherVersionIsFollowedThoughItsFilesLookTheSame(@TempDir Path folder) throws Exception {
        Path before = folder.resolve("version-1");
        Path after = folder.resolve("version-2");
        write("URGENT", before);
        write("SOON  ", after);
        for (Path version : List.of(before, after)) {
            try (Stream<Path> files = Files.walk(version)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
                }
            }
        }
        Path link = link(folder.resolve("current"), before);
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, link)) {
            Files.delete(link);
            link(link, after);
            next();
            assertEquals(Urgency.SOON, urgency(live));
        }
    }

    /** As configuration is mounted into containers: the files are links into a hidden folder beside them. */
    @Test
    void filesThatAreLinksInsideTheDirectoryAreRead(@TempDir Path mounted) throws Exception {
        Path data = mounted.resolve("..data");
        write("URGENT", data);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                link(mounted.resolve(data.relativize(file)), file);
            }
        }
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, mounted)) {
            assertEquals(Urgency.URGENT, urgency(live));
        }
    }

    private static Path link(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        try {
            return Files.createSymbolicLink(link, target);
        } catch (FileSystemException | UnsupportedOperationException e) {
            throw new TestAbortedException("this system makes no links", e);
        }
    }

    @Test
    void anAdvisorInHandStaysAsItIs() throws Exception {
        write("URGENT");
        try (LiveAdvisor live = LiveAdvisor.from(reloads::add, rules)) {
            Advisor inHand = live.current();
            write("SOON");
            next();
            assertEquals(Urgency.URGENT, inHand.consult(new PainSeverity(9)).urgency());
        }
    }

    @Test
    void closingEndsTheWatchingButNotTheAnswers() throws Exception {
        write("URGENT");
        LiveAdvisor live = LiveAdvisor.from(reloads::add, rules);
        live.close();
        assertEquals(Urgency.URGENT, urgency(live));
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("backwise-rules"))
                .allMatch(LiveAdvisorTest::ends));
    }

    private static boolean ends(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            return !thread.isAlive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rulesWithProblemsFromTheStartAreRefused() {
        assertThrows(RuleProblemsException.class, () -> LiveAdvisor.from(reloads::add, rules));
    }

    private static Urgency urgency(LiveAdvisor live) {
        return live.consult(new PainSeverity(9)).urgency();
    }

    private Reload next() throws InterruptedException {
        Reload reload = reloads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(reload, "no reload in " + PATIENCE_SECONDS + " seconds");
        return reload;
    }

    private void write(String urgency) throws IOException {
        write(urgency, rules);
    }

    private static void write(String urgency, Path folder) throws IOException {
        TinyRules.rule("PainSeverity( score >= 8 )", "conclude.refer( DOCTOR, " + urgency + ", \"severe\" );")
                .referrals("severe")
                .questions("PainSeverity")
                .writeTo(folder);
    }
}
