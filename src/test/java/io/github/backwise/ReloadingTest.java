package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.LiveAdvisor.Reload;
import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.PainSeverity;
import io.github.backwise.rules.TinyRules;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many reloads while four threads consult. {@code -Pfull} reloads 200 times on top of the bundled rules and prints how much
 * memory is in use.
 */
class ReloadingTest {
    private static final boolean FULL = Boolean.getBoolean("backwise.full");
    private static final int RELOADS = FULL ? 200 : 20;
    private static final int THREADS = 4;
    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern NUMBER = Pattern.compile("number (\\d+)");

    @TempDir
    private Path rules;

    private final BlockingQueue<Reload> reloads = new LinkedBlockingQueue<>();
    private final List<WeakReference<Advisor>> former = new ArrayList<>();
    private volatile boolean done;

    @Test
    void noConsultationMixesTwoRuleSetsAndNothingOfAFormerOneStays() throws Exception {
        write(0);
        ExecutorService runners = Executors.newFixedThreadPool(THREADS);
        try (LiveAdvisor live = FULL
                ? LiveAdvisor.on(Advisor.standard(), reloads::add, rules)
                : LiveAdvisor.from(reloads::add, rules)) {
            List<Future<Set<String>>> consulting = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                consulting.add(runners.submit(consultUntilDone(live)));
            }
            for (int number = 1; number <= RELOADS; number++) {
                reload(live, number);
            }
            done = true;
            for (Future<Set<String>> one : consulting) {
                assertTrue(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS).size() > RELOADS / 2, "saw most rule sets");
            }
            assertEquals(List.of(), stillThere(), "former rule sets in memory");
        } finally {
            done = true;
            runners.shutdownNow();
        }
    }

    private void reload(LiveAdvisor live, int number) throws Exception {
        former.add(new WeakReference<>(live.current()));
        write(number);
        Reload reload = reloads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(reload, "no reload in " + PATIENCE_SECONDS + " seconds");
        assertEquals(List.of(), reload.problems());
        if (FULL && number % 50 == 0) {
            print(number);
        }
    }

    /** The versions seen; each consultation holds words of one version only. */
    private Callable<Set<String>> consultUntilDone(LiveAdvisor live) {
        return () -> {
            Set<String> versions = ConcurrentHashMap.newKeySet();
            while (!done) {
                Consultation visit = live.consult(new PainSeverity(9));
                Set<String> numbers = NUMBER.matcher(visit.toString())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet());
                assertEquals(1, numbers.size(), visit.toString());
                versions.add(visit.ruleSet());
                Thread.sleep(1);
            }
            return versions;
        };
    }

    private List<Advisor> stillThere() throws InterruptedException {
        List<Advisor> left = alive();
        for (int tries = 0; tries < 50 && !left.isEmpty(); tries++) {
            left = List.of();
            System.gc();
            Thread.sleep(100);
            left = alive();
        }
        return left;
    }

    private List<Advisor> alive() {
        return former.stream().map(WeakReference::get).filter(Objects::nonNull).toList();
    }

    private static void print(int number) {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        double classes =
                ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed() / 1e6;
        System.out.printf(
                Locale.ROOT,
                "after %d reloads: heap %.0f MB, metaspace and code %.0f MB, %d classes%n",
                number,
                heap,
                classes,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    private void write(int number) {
        TinyRules.text("package backwise.rules;\n"
                        + TinyRules.ruleText(
                                "reloaded-cause",
                                "PainSeverity( score >= " + (1 + number % 8) + " )",
                                "conclude.suspect( \"reloaded\", LIKELY );")
                        + TinyRules.ruleText(
                                "reloaded-advice",
                                "Suspected( cause == \"reloaded\" )",
                                "conclude.recommend( \"load.reloaded\", LIKELY );"))
                .and("text/causes.properties", "reloaded = the cause of number " + number)
                .and(
                        "text/advice.properties",
                        "load.reloaded.title = Advice number " + number + "\nload.reloaded.text = As number " + number)
                .writeTo(rules);
    }
}
