package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the build noted about the bundled rules when it had checked and compiled them.
 *
 * @param model name of the class that ties the compiled rules together
 * @param version version of the rule set
 * @param briefs for each rule its id and, behind a space, when it fires in brief; see {@link RuleCompiler#fingerprint}
 */
public record Precompiled(String model, String version, List<String> briefs) {
    /** Where the note stands on the class path. */
    public static final String HOME = "META-INF/backwise/model";

    /** Keeps an immutable copy. */
    public Precompiled {
        briefs = List.copyOf(briefs);
    }

    /** The note of a compilation. */
    public static Precompiled of(RuleSet rules, RuleCompiler.Compiled compiled) {
        List<String> briefs = rules.rules().stream()
                .map(rule -> rule.id() + " " + RuleCompiler.fingerprint(rule))
                .toList();
        return new Precompiled(compiled.model(), rules.version(), briefs);
    }

    /** Reads the note in this library. */
    public static Precompiled read() {
        List<String> lines = RuleFiles.resource(HOME).lines().toList();
        return new Precompiled(lines.get(0), lines.get(1), lines.subList(2, lines.size()));
    }

    /** The note as it is written: the same for the same rules. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(model, version));
        lines.addAll(briefs);
        return lines;
    }

    /** When each rule fires in brief, by its id. */
    public Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new HashMap<>();
        for (String brief : briefs) {
            int space = brief.indexOf(' ');
            fingerprints.put(brief.substring(0, space), brief.substring(space + 1));
        }
        return fingerprints;
    }
}
