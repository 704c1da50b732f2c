package io.github.backwise.workbench;

import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.check.RuleDirectory;
import io.github.backwise.workbench.coverage.CoverageCount;
import io.github.backwise.workbench.coverage.Mutant;
import io.github.backwise.workbench.coverage.MutantJudge;
import io.github.backwise.workbench.coverage.Mutants;
import io.github.backwise.workbench.coverage.MutationScore;
import io.github.backwise.workbench.coverage.PlayedCase;
import io.github.backwise.workbench.coverage.RuleCoverage;
import io.github.backwise.workbench.report.Page;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what the cases of a rule directory do not try out. */
@Command(
        name = "coverage",
        description = "Name the rules, conditions and conclusions that no case tries out.",
        mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--mutate",
            description = "Break each rule in every small way instead, and name the changes that no case notices.")
    private boolean mutate;

    @Option(
            names = "--score",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = "With --mutate: the share of changes to be noticed for exit status 0. Default: 100.")
    private double score;

    @Mixin
    private RuleDirectory directory;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleSet rules;
        List<CaseFile> files;
        try (Progress progress = Progress.on(spec)) {
            progress.start("Reading rules and cases");
            rules = directory.rules();
            files = directory.cases();
        }
        Page page = new Page(out);
        files.forEach(file -> page.problems(file.problems()));
        boolean allRead = files.stream().allMatch(file -> file.unread() == 0);
        List<Case> cases = files.stream().flatMap(file -> file.cases().stream()).toList();
        boolean fine = mutate ? breakRules(rules, cases, out) : cover(rules, cases, out);
        return fine && allRead ? Workbench.FINE : Workbench.WRONG;
    }

    private boolean cover(RuleSet rules, List<Case> cases, PrintWriter out) {
        List<PlayedCase> played = PlayedCase.all(rules, cases);
        CoverageCount all = new CoverageCount();
        directory.byFile(rules).forEach((file, some) -> {
            CoverageCount count = new CoverageCount();
            for (Rule rule : some) {
                RuleCoverage coverage = RuleCoverage.of(rule, played);
                coverage.gaps().forEach(gap -> report(gap.place().line(), rule, gap.lack(), out));
                count.add(coverage);
            }
            if (!count.isComplete()) {
                out.println(file + ": " + count);
            }
            all.add(count);
        });
        out.println("all: " + all);
        return all.isComplete();
    }

    private boolean breakRules(RuleSet rules, List<Case> cases, PrintWriter out) {
        Map<String, List<Rule>> byFile = directory.byFile(rules);
        Map<Rule, List<Mutant>> unnoticed =
                unnoticed(byFile.values().stream().flatMap(List::stream).toList(), new MutantJudge(rules, cases));
        MutationScore all = new MutationScore();
        byFile.forEach((file, some) -> {
            MutationScore count = new MutationScore();
            for (Rule rule : some) {
                unnoticed.get(rule).forEach(mutant -> report(mutant.place().line(), rule, mutant.change(), out));
                count.add(Mutants.of(rule).size(), unnoticed.get(rule).size());
            }
            if (count.percent() < 100) {
                out.println(file + ": " + count);
            }
            all.add(count);
        });
        out.println("all: " + all);
        return all.percent() >= score;
    }

    private Map<Rule, List<Mutant>> unnoticed(List<Rule> rules, MutantJudge judge) {
        try (Progress progress = Progress.on(spec)) {
            progress.start("rules broken", rules.size());
            return rules.parallelStream().collect(Collectors.toConcurrentMap(rule -> rule, rule -> {
                List<Mutant> unnoticed = judge.unnoticed(Mutants.of(rule));
                progress.step();
                return unnoticed;
            }));
        }
    }

    private void report(int line, Rule rule, String what, PrintWriter out) {
        out.println(directory.shown(rule.place()) + ":" + line + ": " + rule.id() + ": " + what);
    }
}
