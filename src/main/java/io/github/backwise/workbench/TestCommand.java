package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs all cases and stories of a rule directory. */
@Command(
        name = "test",
        description = "Run all cases and stories of a rule directory: *.cases.yaml and stories/*.yaml.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleDirectory directory;

    private Page page;
    private final TriageTable triage = new TriageTable();
    private int passed;
    private int failed;

    @Override
    public Integer call() {
        page = new Page(spec.commandLine().getOut());
        CaseRunner runner = new CaseRunner(Engine.of(directory.rules()));
        List<CaseFile> files = directory.cases();
        files.forEach(file -> run(file, runner));
        if (files.isEmpty()) {
            page.line(directory.path() + ": there are no cases and no stories here. Maybe add a file such as "
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
