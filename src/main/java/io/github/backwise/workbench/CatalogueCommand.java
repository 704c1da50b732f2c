package io.github.backwise.workbench;

import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.catalogue.Catalogue;
import io.github.backwise.workbench.catalogue.CataloguePage;
import io.github.backwise.workbench.check.RuleDirectory;
import io.github.backwise.workbench.report.ConsultationJson;
import io.github.backwise.workbench.report.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows all rules in plain words. */
@Command(
        name = "catalogue",
        description = "Show all rules of a directory in plain words: one page to read, search and print, or JSON.",
        mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Form form;

    @Mixin
    private RuleDirectory directory;

    /** What to make of the catalogue. */
    private static final class Form {
        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE.html",
                description = "Write the page to this file.")
        private Path page;

        @Option(names = "--json", description = "Print the same as JSON.")
        private boolean json;
    }

    @Override
    public Integer call() {
        RuleSet rules = directory.rules();
        List<CaseFile> files = directory.cases();
        Page errors = new Page(spec.commandLine().getErr());
        files.forEach(file -> errors.problems(file.problems()));
        Catalogue catalogue = Catalogue.of(
                rules, files.stream().flatMap(file -> file.cases().stream()).toList());
        boolean written = form.json ? print(catalogue) : write(catalogue);
        return written && files.stream().allMatch(file -> file.unread() == 0) ? Workbench.FINE : Workbench.WRONG;
    }

    private boolean print(Catalogue catalogue) {
        spec.commandLine().getOut().println(new ConsultationJson().write(catalogue));
        return true;
    }

    private boolean write(Catalogue catalogue) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Files.writeString(form.page, new CataloguePage(catalogue).html());
            out.println(form.page + ": " + catalogue.rules().size() + " rules about "
                    + catalogue.topics().size() + " topics");
            return true;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(form.page + ": this file cannot be written. Maybe its folder does not exist?");
            return false;
        }
    }
}
