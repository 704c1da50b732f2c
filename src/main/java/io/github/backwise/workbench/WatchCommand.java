package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.DirectoryWatch;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.cases.CaseShelf;
import io.github.backwise.workbench.cases.TestRun;
import io.github.backwise.workbench.check.Check;
import io.github.backwise.workbench.check.Excerpt;
import io.github.backwise.workbench.check.RuleDirectory;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks and tests a rule directory again whenever a file in it is saved. */
@Command(
        name = "watch",
        description = "Check and test a rule directory on every save, and show what changed. Ends with Ctrl+C.",
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int LOOK_EVERY_MILLIS = 100;
    private static final int MAX_NAMED_FILES = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleDirectory directory;

    private final CaseShelf shelf = new CaseShelf();
    private Map<String, String> known = Map.of();
    private PrintWriter out;

    @Override
    public Integer call() {
        if (!Files.isDirectory(directory.path())) {
            throw new ParameterException(
                    spec.commandLine(), "there is no folder " + directory.path() + ". Maybe its name is misspelt?");
        }
        out = spec.commandLine().getOut();
        out.println("Watching " + directory.path() + ". Save a file to have it checked; Ctrl+C ends.");
        try {
            DirectoryWatch saved = new DirectoryWatch(directory.path());
            look("");
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                Set<Path> changes = saved.changes();
                if (!changes.isEmpty()) {
                    look(names(changes) + " changed: ");
                }
            }
        } catch (InterruptedException e) {
            return Workbench.FINE;
        }
    }

    private String names(Set<Path> changed) {
        List<String> names = changed.stream()
                .limit(MAX_NAMED_FILES)
                .map(file -> directory.path().relativize(file).toString().replace('\\', '/'))
                .toList();
        int more = changed.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + Check.counted(more, "other file") : "");
    }

    private void look(String changed) {
        long start = System.nanoTime();
        List<CaseFile> cases = shelf.in(directory.path());
        Check check = new Check(directory, cases, Engine::of);
        Map<String, String> found = new LinkedHashMap<>();
        check.problems().forEach(problem -> found.put(problem.toString(), check.shown(problem)));
        String tested = check.engine()
                .map(engine -> {
                    TestRun run = tested(cases, engine);
                    run.failures().stream()
                            .map(failure -> Excerpt.harmlessLines(failure.toString()))
                            .forEach(text -> found.put(text, text));
                    return run.summary();
                })
                .orElse("not tested");
        double seconds = (System.nanoTime() - start) / 1e9;
        String verdict = changed + check.summary() + "; " + tested;
        out.printf(Locale.ROOT, "%n%s  %s (%.1f s)%n", LocalTime.now().format(TIME), verdict, seconds);
        if (check.engine().isEmpty()) {
            known.forEach(found::putIfAbsent);
        }
        tell(found);
    }

    private TestRun tested(List<CaseFile> cases, Engine engine) {
        try (Progress progress = Progress.on(spec)) {
            progress.start("files tested", cases.size());
            return TestRun.all(TestRun.of(cases, engine, progress::step));
        }
    }

    /** What could not be looked at again counts as it was: nothing is mended before it is seen to be. */
    private void tell(Map<String, String> found) {
        long mended =
                known.keySet().stream().filter(one -> !found.containsKey(one)).count();
        if (mended > 0) {
            out.println("mended: " + mended);
        }
        Map<String, String> before = known;
        List<String> fresh = found.entrySet().stream()
                .filter(one -> !before.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        fresh.forEach(out::print);
        int left = found.size() - fresh.size();
        if (left > 0) {
            out.println("as before: " + left);
        }
        known = found;
        out.flush();
    }
}
