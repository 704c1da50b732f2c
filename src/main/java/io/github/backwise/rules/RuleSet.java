package io.github.backwise.rules;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A complete, checked set of rules with their texts. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.read(RuleFiles.in(Path.of("rules")));
 * rules.rules().size();
 * }</pre>
 */
public final class RuleSet {
    /** Where the bundled rules stand on the class path in bytes. */
    public static final String BUNDLE = "META-INF/backwise/bundle";

    private final Map<String, Rule> rules;
    private final Texts texts;
    private final String version;
    private final Supplier<RuleFiles> files;
    private final Locale locale;

    private RuleSet(Map<String, Rule> rules, Texts texts, String version, Supplier<RuleFiles> files, Locale locale) {
        this.rules = Collections.unmodifiableMap(rules);
        this.texts = texts;
        this.files = files;
        this.locale = locale;
        this.version = version;
    }

    /**
     * Reads and checks all rules and texts.
     *
     * @throws RuleProblemsException with everything that is wrong, not only the first
     */
    public static RuleSet read(RuleFiles files) {
        RuleReading reading = new RuleReading(files).checked();
        if (!reading.problems().isEmpty()) {
            throw new RuleProblemsException(reading.problems());
        }
        return of(reading, files);
    }

    /** Of a reading without problems. */
    static RuleSet of(RuleReading reading, RuleFiles files) {
        String version = RuleFiles.resource("META-INF/backwise/version").strip() + "+" + files.hash();
        return new RuleSet(byId(reading.rules()), reading.texts(), version, () -> files, Locale.ROOT);
    }

    /** The rules that come with the library, as the build has read and checked them. */
    public static RuleSet bundled() {
        Bundle bundle = Bundle.of(RuleFiles.bytes(BUNDLE));
        return new RuleSet(
                byId(bundle.rules()), Texts.of(bundle.texts()), bundle.version(), RuleFiles::bundled, Locale.ROOT);
    }

    /** What the build writes as {@link #BUNDLE} for the library to start from: the same bytes for the same rule set. */
    public byte[] bundle() {
        return new Bundle(version, rules(), texts.entries()).bytes();
    }

    private static Map<String, Rule> byId(List<Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
        }
        return byId;
    }

    /**
     * This set with rule directories on top, the lowest first: they add rules, replace or retire them by id, and their
     * wording counts. The language stays.
     *
     * @throws RuleProblemsException with everything that is wrong, not only the first
     */
    public RuleSet with(Path... directories) {
        return read(files.get().with(directories)).in(locale);
    }

    /** The same rules with their words in a language. What is not translated stays as it is, one text at a time. */
    public RuleSet in(Locale language) {
        return new RuleSet(rules, texts.in(language), version, files, language);
    }

    /** This set with one rule in another form, unchecked: for tools that try out what a change would do. */
    public RuleSet with(Rule changed) {
        Map<String, Rule> others = new LinkedHashMap<>(rules);
        others.put(changed.id(), changed);
        return new RuleSet(others, texts, version + "-changed", files, locale);
    }

    /** All rules, by id. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of this id; null if there is none. */
    public Rule rule(String id) {
        return rules.get(id);
    }

    /** All wording. */
    public Texts texts() {
        return texts;
    }

    /** Version of the library and a hash of all texts: "0.1.0+4f2a91c07be3". */
    public String version() {
        return version;
    }
}
