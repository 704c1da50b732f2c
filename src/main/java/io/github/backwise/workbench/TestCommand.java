package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.cases.TestRun;
import io.github.backwise.workbench.cases.TriageTable;
import io.github.backwise.workbench.check.RuleDirectory;
import io.github.backwise.workbench.report.Page;
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

    @Override
    public Integer call() {
        Page page = new Page(spec.commandLine().getOut());
        Engine engine;
        List<CaseFile> files;
        List<TestRun> runs;
        try (Progress progress = Progress.on(spec)) {
            progress.start("Reading rules and cases");
            engine = Engine.of(directory.rules());
            files = directory.cases();
            progress.start("files tested", files.size());
            runs = TestRun.of(files, engine, progress::step);
        }
        if (files.isEmpty()) {
            page.line(directory.path() + ": there are no cases and no stories here. Maybe add a file such as "
                    + "hills.cases.yaml?");
        }
        for (int i = 0; i < files.size(); i++) {
            print(files.get(i), runs.get(i), page);
        }
        TriageTable.of(files, engine).print(spec.commandLine().getOut());
        TestRun all = TestRun.all(runs);
        page.line(all.summary());
        return all.failed() > 0 || files.isEmpty() ? Workbench.WRONG : Workbench.FINE;
    }

    private static void print(CaseFile file, TestRun run, Page page) {
        page.problems(file.problems());
        run.failures().forEach(failure -> failure.toString().lines().forEach(page::line));
        if (run.failed() > 0) {
            page.line(file.shown() + ": " + run.summary());
        }
    }
}
