package io.github.backwise.workbench.check;

import io.github.backwise.engine.Engine;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Place;
import io.github.backwise.rules.Problem;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleReview;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.CaseFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that is wrong with the rules, texts and cases of a directory. */
public final class Check {
    private final RuleDirectory directory;
    private final RuleReview review;
    private final Optional<Engine> engine;
    private final List<Problem> problems;

    /**
     * Checks a directory.
     *
     * @param cases its cases, as read
     * @param engines makes the engine for its rules
     */
    public Check(RuleDirectory directory, List<CaseFile> cases, Function<RuleSet, Engine> engines) {
        this.directory = directory;
        this.review = directory.review();
        this.engine = review.ruleSet().map(engines);
        this.problems = new ArrayList<>(review.problems());
        CaseReview caseReview = new CaseReview(directory, cases, review);
        problems.addAll(caseReview.problems());
        engine.ifPresent(one -> problems.addAll(caseReview.expectedOf(one.rules())));
        engine.ifPresent(this::addDeadRules);
        sort();
    }

    private void sort() {
        problems.sort(Comparator.comparing(Problem::place));
    }

    /** A rule in which something else is wrong is not reported as dead too: the one may follow from the other. */
    private void addDeadRules(Engine engine) {
        Set<String> told = problems.stream().map(Problem::rule).collect(Collectors.toSet());
        new WitnessReview(engine)
                .problems().stream()
                        .filter(problem -> !told.contains(problem.rule()))
                        .forEach(problems::add);
    }

    /** Adds what another look found. */
    public void add(List<Problem> more) {
        problems.addAll(more);
        sort();
    }

    /** What can be said about the rules beside that. */
    public RuleReview review() {
        return review;
    }

    /** The engine for the rules; empty if something stops them from being used. */
    public Optional<Engine> engine() {
        return engine;
    }

    /** All problems, by place. */
    public List<Problem> problems() {
        return problems;
    }

    /** A problem with the line it stands in. */
    public String shown(Problem problem) {
        Place place = problem.place();
        return Excerpt.harmless(problem.toString())
                + System.lineSeparator()
                + review.text(place.file())
                        .or(() -> CaseFile.text(Path.of(directory.shown(place))))
                        .map(text -> Excerpt.of(text, place))
                        .orElse("");
    }

    /** How many rules there are and how many problems. */
    public String summary() {
        String rules = counted(review.rules().size(), "rule");
        return rules + ", " + (problems.isEmpty() ? "nothing to report" : counted(problems.size(), "problem"));
    }

    /** What is no problem but wants a look: red flags that the directory takes away or changes. */
    public String notes() {
        String ids = review.gone().stream()
                .filter(rule ->
                        rule.conclusions(Conclusion.Refer.class).findAny().isPresent())
                .map(Rule::id)
                .collect(Collectors.joining(", "));
        return ids.isEmpty()
                ? ""
                : "Retired or replaced, though they send runners to be seen: " + ids
                        + ". Maybe see with 'preview --on-bundled bundled' what that changes?" + System.lineSeparator();
    }

    /** "1 rule", "2 rules". */
    public static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
