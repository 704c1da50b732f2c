package io.github.backwise.workbench.check;

import io.github.backwise.facts.Nearest;
import io.github.backwise.rules.Blanks;
import io.github.backwise.rules.Place;
import io.github.backwise.rules.Problem;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleReview;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.cases.KnownIds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds cases that cannot be read, cases of rules that do not exist, and rules that no case holds. */
final class CaseReview {
    private final RuleDirectory directory;
    private final RuleReview rules;
    private final List<CaseFile> files;
    private final List<Problem> problems = new ArrayList<>();

    CaseReview(RuleDirectory directory, List<CaseFile> files, RuleReview rules) {
        this.directory = directory;
        this.files = files;
        this.rules = rules;
    }

    List<Problem> problems() {
        files.stream()
                .flatMap(file -> file.problems().stream())
                .forEach(p -> problem(p.place(), p.rule(), p.message(), p.maybe()));
        files.forEach(file -> CaseFile.text(file.path())
                .ifPresent(text -> Blanks.in(file.shown(), text)
                        .forEach(p -> problem(p.place(), p.rule(), p.message(), p.maybe()))));
        Set<String> ids = new TreeSet<>();
        rules.rules().stream().map(Rule::id).forEach(ids::add);
        cases().forEach(c -> rulesExist(c, ids));
        CaseFile.misnamed(directory.path())
                .forEach(file -> problem(
                        new Place(file.toString(), 0, 0),
                        "",
                        "the file is not read, because its name does not end in .cases.yaml",
                        "Maybe rename it, or put a story into the folder stories?"));
        if (problems.isEmpty()) {
            rules.soundRules().stream()
                    .filter(rule -> rule.place().file().startsWith(directory.prefix()))
                    .forEach(this::isHeldByCases);
        }
        return problems;
    }

    /** Ids that cases expect and these rules do not have. */
    List<Problem> expectedOf(RuleSet usable) {
        KnownIds known = new KnownIds(usable);
        return cases().flatMap(one -> known.inExpectations(one).stream())
                .map(p -> new Problem(inside(p.place()), p.rule(), p.message(), p.maybe()))
                .toList();
    }

    private Stream<Case> cases() {
        return files.stream().flatMap(file -> file.cases().stream());
    }

    private void rulesExist(Case example, Set<String> ids) {
        Stream.concat(example.fires().stream(), example.silent().stream())
                .filter(id -> !ids.contains(id) && !rules.mayHave(id))
                .forEach(id -> problem(
                        example.place(),
                        "",
                        "there is no rule with the id '" + id + "'",
                        Nearest.maybe(id, ids, "Maybe it was renamed?")));
    }

    private void isHeldByCases(Rule rule) {
        boolean fires = cases().anyMatch(c -> c.fires().contains(rule.id()));
        boolean silent = cases().anyMatch(c -> c.silent().contains(rule.id()));
        if (!fires || !silent) {
            String what = fires ? "stays silent" : silent ? "fires" : "fires or stays silent";
            String cases = rule.place().file().replaceFirst("\\.drl$", ".cases.yaml");
            problem(
                    rule.place(),
                    rule.title(),
                    "there is no case in which the rule " + what,
                    "Maybe add one to " + cases + "?");
        }
    }

    private void problem(Place place, String rule, String message, String maybe) {
        problems.add(new Problem(inside(place), rule, message, maybe));
    }

    /** The place by the file's path inside the directory. */
    private Place inside(Place place) {
        Path file = Path.of(place.file());
        Path folder = directory.path();
        String name = file.startsWith(folder) ? directory.prefix() + folder.relativize(file) : place.file();
        return new Place(name.replace('\\', '/'), place.line(), place.column());
    }
}
