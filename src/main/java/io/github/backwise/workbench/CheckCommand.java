package io.github.backwise.workbench;

import io.github.backwise.rules.Problem;
import io.github.backwise.rules.RuleReview;
import io.github.backwise.rules.RuleSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        RuleReview review = directory.review();
        List<Problem> problems = new ArrayList<>(review.problems());
        problems.addAll(new CaseReview(directory.path(), directory.prefix(), review).problems());
        review.ruleSet().ifPresent(rules -> addDeadRules(rules, problems));
        if (locale != null) {
            problems.addAll(review.untranslated(locale));
        }
        problems.sort(Comparator.comparing(Problem::place));
        problems.forEach(problem -> print(problem, review, out));
        String rules = counted(review.rules().size(), "rule");
        out.println(rules + ", " + (problems.isEmpty() ? "nothing to report" : counted(problems.size(), "problem")));
        return problems.isEmpty() ? Workbench.FINE : Workbench.WRONG;
    }

    /** A rule in which something else is wrong is not reported as dead too: the one may follow from the other. */
    private static void addDeadRules(RuleSet rules, List<Problem> problems) {
        Set<String> told = problems.stream().map(Problem::rule).collect(Collectors.toSet());
        new WitnessReview(rules)
                .problems().stream()
                        .filter(problem -> !told.contains(problem.rule()))
                        .forEach(problems::add);
    }

    private void print(Problem problem, RuleReview review, PrintWriter out) {
        String file = problem.place().file();
        out.println(Excerpt.harmless(problem.toString()));
        review.text(file)
                .or(() -> CaseFile.text(Path.of(directory.shown(problem.place()))))
                .ifPresent(text -> out.print(Excerpt.of(text, problem.place())));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
