package io.github.backwise.workbench;

import io.github.backwise.engine.Engine;
import io.github.backwise.workbench.check.Check;
import io.github.backwise.workbench.check.RuleDirectory;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the author of a rule directory everything that is wrong with it. */
@Command(
        name = "check",
        description = "Say everything that is wrong with the rules, texts and cases of a directory.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleDirectory directory;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "Also name what runners read and is not translated into this language, for example de.")
    private Locale locale;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Check check = check();
        if (locale != null) {
            check.add(check.review().untranslated(locale));
        }
        check.problems().forEach(problem -> out.print(check.shown(problem)));
        out.print(check.notes());
        out.println(check.summary());
        return check.problems().isEmpty() ? Workbench.FINE : Workbench.WRONG;
    }

    private Check check() {
        try (Progress progress = Progress.on(spec)) {
            progress.start("checking");
            return new Check(directory, directory.cases(), Engine::of);
        }
    }
}
