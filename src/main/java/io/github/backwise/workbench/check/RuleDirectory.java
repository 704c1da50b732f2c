package io.github.backwise.workbench.check;

import io.github.backwise.rules.Place;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleProblemsException;
import io.github.backwise.rules.RuleReview;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.cases.CaseFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The rule directory that a command works on, alone or on top of the bundled rules. */
public final class RuleDirectory {
    @Parameters(paramLabel = "DIR", description = "The rule directory, for example rules.")
    private Path path;

    @Mixin
    private Below below;

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Its rules, and those below.
     *
     * @throws RuleProblemsException naming everything that is wrong in them
     */
    public RuleSet rules() {
        return rulesOf(path);
    }

    /**
     * The rules of another version of it, and those below.
     *
     * @throws RuleProblemsException naming everything that is wrong in them
     */
    public RuleSet rulesOf(Path version) {
        return below.rules(version);
    }

    RuleReview review() {
        return RuleReview.on(below.files(), path);
    }

    /** Its cases and stories, as read. */
    public List<CaseFile> cases() {
        return CaseFile.in(path);
    }

    /** What stands before the path of a file of this directory in the places of problems. */
    String prefix() {
        return below.areThere() ? shown(path) + "/" : "";
    }

    /** The rules of the directory itself, by file, in the order in which they stand there. */
    public Map<String, List<Rule>> byFile(RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rule.place().file().startsWith(prefix()))
                .sorted(Comparator.comparing(Rule::place))
                .collect(Collectors.groupingBy(rule -> shown(rule.place()), TreeMap::new, Collectors.toList()));
    }

    /** The path of a file as one would type it. */
    public String shown(Place place) {
        return place.file().startsWith(prefix())
                ? shown(path.resolve(place.file().substring(prefix().length())))
                : place.file();
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
