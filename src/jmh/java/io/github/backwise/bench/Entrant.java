package io.github.backwise.bench;

import io.github.backwise.Advisor;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Who takes part, and with which rules. */
public enum Entrant {
    /** Backwise with all rules. */
    BACKWISE_ALL("Backwise, explained", true, rules -> new Contestants.Backwise(Advisor.standard(), RuleSet.bundled())),
    /** Drools with all rules. */
    DROOLS_ALL("Drools, new session", true, Contestants.Drools::new),
    /** Backwise with the rules that everybody can express. */
    BACKWISE("Backwise, explained", false, rules -> backwise(allBut(rules))),
    /** Backwise with these rules, without ranking and explaining what they conclude. */
    BACKWISE_FIRING(
            "Backwise, conclusions only",
            false,
            rules -> new Contestants.BackwiseFiring(RuleSet.bundled().with(allBut(rules)))),
    /** Drools with the rules that everybody can express. */
    DROOLS("Drools, new session", false, Contestants.Drools::new),
    /** Drools again, in another kind of session. */
    DROOLS_STATELESS("Drools, stateless session", false, Contestants.StatelessDrools::new),
    /** Easy Rules. */
    EASY_RULES("Easy Rules 4.1.0", false, Contestants.EasyRules::new),
    /** Evrete. */
    EVRETE("Evrete 4.0.3", false, Contestants.Evrete::new),
    /** Java. */
    PLAIN_JAVA("plain Java ifs", false, Contestants.Plain::new);

    private final String title;
    private final boolean all;
    private final Function<List<Rule>, Contestant> maker;

    Entrant(String title, boolean all, Function<List<Rule>, Contestant> maker) {
        this.title = title;
        this.all = all;
        this.maker = maker;
    }

    /** The name for a table. */
    String title() {
        return title;
    }

    /** True if it has all rules, false if only those that everybody can express. */
    boolean hasAll() {
        return all;
    }

    /** The rules it fires, in an order in which one pass is enough. */
    List<Rule> rules() {
        List<Rule> rules = RuleSet.bundled().rules();
        return RuleChoice.inOrder(all ? rules : RuleChoice.common(rules));
    }

    /** Ready to consult. */
    Contestant contestant() {
        return maker.apply(rules());
    }

    private static Contestant backwise(Path retiring) {
        return new Contestants.Backwise(
                Advisor.standard().with(retiring), RuleSet.bundled().with(retiring));
    }

    /** A rule directory that retires all but these rules. */
    private static Path allBut(List<Rule> kept) {
        try {
            Path directory = Files.createTempDirectory("retired-rules");
            List<String> lines = RuleSet.bundled().rules().stream()
                    .filter(rule -> !kept.contains(rule))
                    .map(rule -> rule.id() + " = not everybody can express it")
                    .toList();
            Files.write(directory.resolve("retired.properties"), lines);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
