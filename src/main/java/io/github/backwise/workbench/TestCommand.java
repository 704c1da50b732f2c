package io.github.backwise.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs all cases and stories of a rule directory. */
@Command(
        name = "test",
        description = "Run all cases and stories of a rule directory: *.cases.yaml and stories/*.yaml.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The rule directory, for example rules.")
    private Path directory;

    private Page page;
    private final TriageTable triage = new TriageTable();
    private int passed;
    private int failed;

    @Override
    public Integer call() {
        page = new Page(spec.commandLine().getOut());
        CaseRunner runner = new CaseRunner(Engines.in(directory));
        List<CaseFile> files = CaseFile.in(directory);
        files.forEach(file -> run(file, runner));
        if (files.isEmpty()) {
            page.line(directory + ": there are no cases and no stories here. Maybe add a file such as "
                    + "hills.cases.yaml?");
        }
        triage.print(spec.commandLine().getOut());
        page.line(passed + " passed, " + failed + " failed");
        return failed == 0 && !files.isEmpty() ? Workbench.FINE : Workbench.WRONG;
    }

    private void run(CaseFile file, CaseRunner runner) {
        int passedBefore = passed;
        int failedBefore = failed;
        file.problems().forEach(problem -> page.line(problem.toString()));
        failed += file.unread();
        file.cases().forEach(expected -> run(expected, runner));
        if (file.isStory()) {
            file.cases().forEach(story -> runner.triage(story, triage));
        }
        page.line(file.shown() + ": " + (passed - passedBefore) + " passed, " + (failed - failedBefore) + " failed");
    }

    private void run(Case expected, CaseRunner runner) {
        List<String> differences = runner.differences(expected);
        if (differences.isEmpty()) {
            passed++;
            return;
        }
        failed++;
        page.line(expected.place().file() + ":" + expected.place().line() + ": " + expected.name());
        differences.forEach(difference -> page.line("    " + difference));
    }
}
