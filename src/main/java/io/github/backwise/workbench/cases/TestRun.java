package io.github.backwise.workbench.cases;

import io.github.backwise.engine.Engine;
import java.util.Collection;
import java.util.List;

/**
 * What came of holding cases against rules.
 *
 * @param passed how many cases pass
 * @param failures those that do not
 * @param unread how many could not be read
 */
public record TestRun(int passed, List<Failure> failures, int unread) {
    /** A case that does not pass, and what is not as it expects. */
    public record Failure(Case told, List<String> differences) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(
                    told.place().file() + ":" + told.place().line() + ": " + told.name() + System.lineSeparator());
            differences.forEach(
                    difference -> text.append("    ").append(difference).append(System.lineSeparator()));
            return text.toString();
        }
    }

    /** Keeps an immutable copy of the list. */
    public TestRun {
        failures = List.copyOf(failures);
    }

    /**
     * One run for each file, in their order.
     *
     * @param step called, from any thread, whenever a file is done
     */
    public static List<TestRun> of(Collection<CaseFile> files, Engine engine, Runnable step) {
        CaseRunner runner = new CaseRunner(engine);
        return files.parallelStream()
                .map(file -> {
                    TestRun run = of(file, runner);
                    step.run();
                    return run;
                })
                .toList();
    }

    private static TestRun of(CaseFile file, CaseRunner runner) {
        List<Failure> failures = file.cases().stream()
                .map(told -> new Failure(told, runner.differences(told)))
                .filter(failure -> !failure.differences().isEmpty())
                .toList();
        return new TestRun(file.cases().size() - failures.size(), failures, file.unread());
    }

    /** All runs as one. */
    public static TestRun all(Collection<TestRun> runs) {
        return new TestRun(
                runs.stream().mapToInt(TestRun::passed).sum(),
                runs.stream().flatMap(run -> run.failures().stream()).toList(),
                runs.stream().mapToInt(TestRun::unread).sum());
    }

    /** How many cases fail; what cannot be read counts as failed. */
    public int failed() {
        return failures.size() + unread;
    }

    /** "12 passed, 0 failed". */
    public String summary() {
        return passed + " passed, " + failed() + " failed";
    }
}
