package io.github.backwise.engine;

import io.github.backwise.rules.Precompiled;
import io.github.backwise.rules.RuleCompiler;
import io.github.backwise.rules.RuleCompilerMissingException;
import io.github.backwise.rules.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Rule;

/**
 * Makes engines for rule sets of which each differs little from the one before. Compiled is only what neither the bundled
 * rules nor the last rule set said in the same words.
 *
 * <pre>{@code
 * IncrementalBuild build = new IncrementalBuild();
 * Engine first = build.engine(RuleSet.read(RuleFiles.in(folder)));
 * Engine second = build.engine(RuleSet.read(RuleFiles.in(folder)));    // after an edit: compiles one rule
 * }</pre>
 *
 * <p>Thread-safe; keeps the compiled rules of the last rule set, and nothing of those before.
 */
public final class IncrementalBuild {
    private Map<String, Rule> last = Map.of();
    private int compiled;

    /** An engine for these rules. */
    public synchronized Engine engine(RuleSet rules) {
        return LibraryLoader.call(() -> {
            last = compiled(rules);
            return new Engine(rules, Model.base(last.values()));
        });
    }

    /** How many rules of the last rule set had to be compiled. */
    public synchronized int compiledRules() {
        return compiled;
    }

    private Map<String, Rule> compiled(RuleSet rules) {
        Map<String, String> fingerprints = rules.rules().stream()
                .collect(Collectors.toMap(io.github.backwise.rules.Rule::id, RuleCompiler::fingerprint));
        Map<String, Rule> found = new HashMap<>(last);
        found.keySet().retainAll(fingerprints.values());
        addPrecompiled(fingerprints, found);
        List<io.github.backwise.rules.Rule> unknown = rules.rules().stream()
                .filter(rule -> !found.containsKey(fingerprints.get(rule.id())))
                .toList();
        compiled = unknown.size();
        if (!unknown.isEmpty()) {
            compile(unknown).forEach((id, rule) -> found.put(fingerprints.get(id), rule));
        }
        return found;
    }

    private static Map<String, Rule> compile(List<io.github.backwise.rules.Rule> rules) {
        try {
            return Model.of(RuleCompiler.compile(rules));
        } catch (NoClassDefFoundError e) {
            throw new RuleCompilerMissingException(e);
        }
    }

    /** Loads the bundled rules only if they have something to add. */
    private static void addPrecompiled(Map<String, String> wanted, Map<String, Rule> found) {
        Precompiled bundled = Precompiled.read();
        Map<String, String> useful = bundled.fingerprints();
        useful.entrySet().retainAll(wanted.entrySet());
        useful.values().removeAll(found.keySet());
        if (!useful.isEmpty()) {
            Map<String, Rule> rules = Model.precompiled(bundled);
            useful.forEach((id, fingerprint) -> found.put(fingerprint, rules.get(id)));
        }
    }
}
