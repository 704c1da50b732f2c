package io.github.backwise.workbench;

import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.workbench.report.Page;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Backwise. */
@Command(
        name = "backwise",
        description = "Advice for runners with a sore back, and tools for those who write its rules.",
        subcommands = {
            ConsultCommand.class,
            NewCommand.class,
            CheckCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            WatchCommand.class,
            PreviewCommand.class,
            CatalogueCommand.class,
            FactsCommand.class
        },
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class Workbench implements Runnable {
    /** Exit status: all is well. */
    static final int FINE = 0;

    /** Exit status: something is wrong in the input, or a case failed. */
    static final int WRONG = 1;

    @Spec
    private CommandSpec spec;

    private Workbench() {}

    /** Runs a command and ends the program with its exit status. */
    public static void main(String[] arguments) {
        // From Java 22 to 24 there is a console even without a terminal, unless this one is asked for.
        System.setProperty("jdk.console", "java.base");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = run(out, err, Ansi.AUTO, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command and returns its exit status. */
    static int run(PrintWriter out, PrintWriter err, Ansi colours, String... arguments) {
        return new CommandLine(new Workbench())
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(colours))
                .setParameterExceptionHandler((problem, words) -> refuse(problem))
                .setExecutionExceptionHandler((problem, line, parsed) -> explain(problem, line.getErr()))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? Maybe 'consult'?");
    }

    private static int refuse(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        new Page(line.getErr()).line(problem.getMessage());
        if (UnmatchedArgumentException.printSuggestions(problem, line.getErr())) {
            return line.getCommandSpec().exitCodeOnInvalidInput();
        }
        if (line.getParent() == null) {
            line.usage(line.getErr());
        } else {
            line.getErr().println("Maybe see '" + line.getCommandSpec().qualifiedName() + " --help'?");
        }
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int explain(Exception problem, PrintWriter err) {
        Page page = new Page(err);
        if (problem instanceof RuleProblemsException) {
            problem.getMessage().lines().forEach(page::line);
        } else {
            page.line("This went wrong inside Backwise: " + problem + ". Maybe report it with the file you used?");
        }
        return WRONG;
    }

    /** To a console in the letters it has, to files and other programs in UTF-8. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new PrintWriter(new FileOutputStream(descriptor), false, charset);
    }
}
