package io.github.backwise.workbench;

import io.github.backwise.advice.Consultation;
import io.github.backwise.engine.Engine;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.report.ConsultationJson;
import io.github.backwise.workbench.report.Page;
import io.github.backwise.workbench.report.PersonReport;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Consults the rules about stories. */
@Command(name = "consult", description = "Print the advice for a runner's story.", mixinStandardHelpOptions = true)
final class ConsultCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--json",
            description = "Print JSON: an object for one file, an array for several files or a folder.")
    private boolean json;

    @Parameters(
            paramLabel = "STORY",
            arity = "1..*",
            description = "Story files, or folders of them. Only 'given' is required in a story.")
    private List<Path> paths;

    private final List<CaseFile> stories = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @Override
    public Integer call() {
        paths.forEach(this::read);
        Engine engine = rules.engine();
        List<StoryVisit> visits =
                stories.stream().map(file -> StoryVisit.of(file, engine)).toList();
        visits.forEach(visit -> complaints.addAll(visit.complaints()));
        if (json) {
            printJson(visits);
        } else {
            print(visits);
        }
        complaints.forEach(new Page(spec.commandLine().getErr())::line);
        return complaints.isEmpty() ? Workbench.FINE : Workbench.WRONG;
    }

    private void read(Path path) {
        if (path.toString().isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "The name of a story is empty. Maybe write the path of its file?");
        }
        if (!Files.isDirectory(path)) {
            stories.add(CaseFile.readStory(path));
            return;
        }
        List<CaseFile> found = CaseFile.storiesIn(path);
        if (found.isEmpty()) {
            complaints.add(path + ": there is no story in this folder. Maybe its files do not end in .yaml?");
        }
        stories.addAll(found);
    }

    private void print(List<StoryVisit> visits) {
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, spec.commandLine().getColorScheme().ansi());
        boolean first = true;
        for (StoryVisit visit : visits) {
            if (visit.answer().isPresent()) {
                out.print(first ? "" : System.lineSeparator().repeat(2));
                new PersonReport(page, visit.facts(), visit.answer().get()).print(visit.title());
                first = false;
            }
        }
    }

    /** Prints all or nothing: an array with a gap would put answers beside the wrong stories. */
    private void printJson(List<StoryVisit> visits) {
        if (complaints.isEmpty()) {
            List<Consultation> answers = visits.stream()
                    .map(StoryVisit::answer)
                    .flatMap(Optional::stream)
                    .toList();
            boolean one = paths.size() == 1 && !Files.isDirectory(paths.get(0));
            spec.commandLine().getOut().println(new ConsultationJson().write(one ? answers.get(0) : answers));
        }
    }
}
