package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the build noted about the bundled rules when it compiled them.
 *
 * @param model name of the class that ties the compiled rules together
 * @param version version of the rule set
 * @param fingerprints what each rule says in brief, by its id; see {@link RuleCompiler#fingerprint}
 */
public record Precompiled(String model, String version, Map<String, String> fingerprints) {
    /** Where the note stands on the class path. */
    public static final String HOME = "META-INF/backwise/model";

    /** The note of a compilation. */
    public static Precompiled of(RuleSet rules, RuleCompiler.Compiled compiled) {
        Map<String, String> fingerprints = new HashMap<>();
        rules.rules().forEach(rule -> fingerprints.put(rule.id(), RuleCompiler.fingerprint(rule)));
        return new Precompiled(compiled.model(), rules.version(), fingerprints);
    }

    /** Reads the note in this library. */
    public static Precompiled read() {
        List<String> lines = RuleFiles.resource(HOME).lines().toList();
        Map<String, String> fingerprints = new HashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            int space = line.indexOf(' ');
            fingerprints.put(line.substring(0, space), line.substring(space + 1));
        }
        return new Precompiled(lines.get(0), lines.get(1), fingerprints);
    }

    /** The note as it is written: the same for the same rules. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(model, version));
        fingerprints.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.add(entry.getKey() + " " + entry.getValue()));
        return lines;
    }
}
