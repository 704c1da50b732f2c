package io.github.backwise.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything worth telling the author of a rule directory, all at once: what stops the rules from being used, and what
 * was hardly meant.
 *
 * <pre>{@code
 * RuleReview.of(Path.of("rules")).problems();    // empty if all is well
 * }</pre>
 */
public final class RuleReview {
    private final RuleFiles files;
    private final RuleReading reading;
    private final List<Problem> problems;
    private final boolean isUsable;

    private RuleReview(RuleFiles files, List<Problem> missing) {
        this.files = files;
        this.reading = new RuleReading(files, missing).checked();
        this.isUsable = reading.problems().isEmpty();
        List<Draft> sound = reading.drafts().stream().filter(Draft::isSound).toList();
        sound.forEach(draft -> reading.tell(new ConditionReview(draft.rule()).problems()));
        reading.tell(new PairReview(sound).problems());
        if (isUsable) {
            reading.tell(new UseReview(sound).problems());
        }
        this.problems = new ArrayList<>(reading.problems());
        problems.sort(Comparator.comparing(Problem::place));
    }

    /** Reads rule directories, the lowest first. */
    public static RuleReview of(Path... directories) {
        return on(new RuleFiles(List.of()), directories);
    }

    /** Reads rule directories that lie on top of other files, the lowest first. */
    public static RuleReview on(RuleFiles below, Path... directories) {
        List<Problem> missing = new ArrayList<>();
        RuleFiles files = RuleFiles.collect(missing, below, directories);
        return new RuleReview(files, missing);
    }

    /** Reviews files that all arrived as they should. */
    static RuleReview of(RuleFiles files) {
        return new RuleReview(files, List.of());
    }

    /** What is wrong, by file and line. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether a rule may have this id that could not be read, or whose own id is missing or wrong. */
    public boolean mayHave(String id) {
        return reading.unread().mentions(id)
                || reading.drafts().stream()
                        .anyMatch(draft -> !RuleParser.isId(draft.rule().id()));
    }

    /** The rules that could be read to their end, by id. */
    public List<Rule> rules() {
        return reading.rules();
    }

    /** Whether an id was used before and may not be used again. */
    public boolean isRetired(String id) {
        return reading.isRetired(id);
    }

    /** Rules of directories below that were replaced or retired. */
    public List<Rule> gone() {
        return reading.gone();
    }

    /** Those of them in which nothing is wrong. */
    public List<Rule> soundRules() {
        return reading.drafts().stream().filter(Draft::isSound).map(Draft::rule).toList();
    }

    /** The whole set; empty if something stops it from being used. */
    public Optional<RuleSet> ruleSet() {
        return isUsable ? Optional.of(RuleSet.of(reading, files)) : Optional.empty();
    }

    /** What runners may read and what is not translated into a language, by file. */
    public List<Problem> untranslated(Locale locale) {
        return new Translations(reading.rules(), reading.texts()).gaps(locale);
    }

    /** The content of a file, if it could be read as text. */
    public Optional<String> text(String file) {
        return files.text(file);
    }
}
