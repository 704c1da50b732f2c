package io.github.backwise.workbench;

import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.check.Check;
import io.github.backwise.workbench.check.RuleDirectory;
import io.github.backwise.workbench.preview.GitRevision;
import io.github.backwise.workbench.preview.Preview;
import io.github.backwise.workbench.preview.PreviewReport;
import io.github.backwise.workbench.preview.Runner;
import io.github.backwise.workbench.report.Page;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what an edit of the rules changes, and for whom. */
@Command(
        name = "preview",
        description = "Show what an edit of the rules changes, and for whom: asks the old rules and those of DIR about "
                + "all cases and stories, an example runner for each rule, alone and together with those of edited "
                + "rules, and 3,000 random runners. Exits with 1 if an answer becomes less safe.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    private static final String BUNDLED = "bundled";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The rules before: 'bundled', a directory, or a git revision of DIR, for example HEAD.")
    private String old;

    @Mixin
    private RuleDirectory directory;

    @Option(
            names = "--all",
            description = "Show all groups of changes. Without it, those that make no answer less safe end after 20.")
    private boolean all;

    /** One of the two rule sets, with its runners. */
    private record Side(RuleSet rules, List<Runner> runners) {}

    @Override
    public Integer call() {
        String now = directory.path().toString();
        Side after = side("new", directory.path(), now, directory::rules);
        Side before = before();
        List<Runner> cases = new ArrayList<>(after.runners());
        cases.addAll(before.runners());
        Preview preview = preview(before.rules(), after.rules(), cases);
        Page page = new Page(
                spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        new PreviewReport(page, preview, after.rules().texts(), all).print(old, now);
        return preview.lessSafe() > 0 ? Workbench.WRONG : Workbench.FINE;
    }

    private Preview preview(RuleSet before, RuleSet after, List<Runner> cases) {
        try (Progress progress = Progress.on(spec)) {
            progress.start("reading the rules");
            return Preview.of(before, after, cases, count -> progress.start("runners asked", count), progress::step);
        }
    }

    private Side before() {
        if (old.equals(BUNDLED)) {
            return new Side(RuleSet.bundled(), List.of());
        }
        File other = new File(old);
        if (other.isDirectory()) {
            return before(other.toPath());
        }
        try (GitRevision revision = GitRevision.of(old, directory.path())) {
            return before(revision.directory());
        } catch (GitRevision.NotFoundException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private Side before(Path path) {
        return side("old", path, old, () -> directory.rulesOf(path));
    }

    private Side side(String which, Path path, String shown, Supplier<RuleSet> rules) {
        try {
            return new Side(rules.get(), runners(path, shown));
        } catch (RuleProblemsException e) {
            complain("The " + which + " rules, those of " + shown + ", cannot be used:");
            throw e;
        }
    }

    private List<Runner> runners(Path path, String shown) {
        List<CaseFile> files = CaseFile.in(path);
        int unread = files.stream().mapToInt(CaseFile::unread).sum();
        if (unread > 0) {
            complain(Check.counted(unread, "case") + " of " + shown + " cannot be read and will be left out. Maybe use "
                    + "'check' to see why?");
        }
        return files.stream()
                .flatMap(file -> {
                    String place = path.relativize(file.path()).toString().replace('\\', '/') + " of " + shown;
                    return file.cases().stream().map(one -> runner(one, place));
                })
                .toList();
    }

    private static Runner runner(Case one, String place) {
        String name = one.name().isEmpty() ? place : '"' + one.name() + "\" (" + place + ")";
        return new Runner(Runner.Kind.CASE, name, one.facts());
    }

    private void complain(String message) {
        new Page(spec.commandLine().getErr()).line(message);
    }
}
