package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One reading of rule files and texts: what could be understood, and everything that is wrong. */
final class RuleReading {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Place> told = new HashSet<>();
    private final Set<Place> strangeLines = new HashSet<>();
    private final Unread unread = new Unread();
    private final Texts texts;
    private final Succession succession = new Succession();
    private final List<Draft> drafts;

    /** Reads files that all arrived as they should. */
    RuleReading(RuleFiles files) {
        this(files, List.of());
    }

    /** @param missing what is wrong with files that could not be read at all */
    RuleReading(RuleFiles files, List<Problem> missing) {
        problems.addAll(missing);
        missing.forEach(problem -> unread.addFile(problem.place().file()));
        for (RuleFiles.Layer layer : files.layers()) {
            layer.texts().forEach((path, text) -> tell(Blanks.in(files.shown(layer, path), text)));
        }
        texts = Texts.read(files, problems);
        files.layers().forEach(layer -> succession.add(drafts(files, layer), retired(files, layer)));
        drafts = succession.standing();
    }

    /** Holds the rules against each other and against the texts. */
    RuleReading checked() {
        tell(new RuleChecks(drafts).problems());
        tell(succession.problems());
        tell(new WordChecks(drafts, succession.gone(), texts, unread).problems());
        if (!unread.hasRules()) {
            tell(new Translations(rules(), texts).strangers());
        }
        problems.sort(Comparator.comparing(Problem::place));
        return this;
    }

    /** Adds problems, but none that may follow from one that was told: on a line with a strange character, or at the same place. */
    void tell(List<Problem> more) {
        List<Problem> fresh = more.stream()
                .filter(problem -> !strangeLines.contains(line(problem)) && !told.contains(problem.place()))
                .distinct()
                .toList();
        fresh.forEach(problem -> told.add(problem.place()));
        problems.addAll(fresh);
    }

    private static Place line(Problem problem) {
        return new Place(problem.place().file(), problem.place().line(), 1);
    }

    private List<Draft> drafts(RuleFiles files, RuleFiles.Layer layer) {
        List<Draft> drafts = new ArrayList<>();
        layer.texts().forEach((path, text) -> {
            if (RuleFiles.isRuleFile(path)) {
                drafts.addAll(drafts(files.shown(layer, path), path.equals(RuleParser.HEADER_FILE), text));
            }
        });
        return drafts;
    }

    private List<Draft> drafts(String shown, boolean isHeader, String text) {
        if (text.isBlank()) {
            problems.add(new Problem(Place.of(shown), "", "the file is empty", "Maybe it was not saved?"));
            unread.addFile(shown);
            return List.of();
        }
        RuleParser parser = new RuleParser(shown, isHeader, text).parse();
        parser.strange().forEach(problem -> strangeLines.add(line(problem)));
        problems.addAll(parser.strange());
        tell(parser.misunderstood());
        unread.addWords(parser.mentioned());
        return parser.drafts();
    }

    private TextFile retired(RuleFiles files, RuleFiles.Layer layer) {
        String text = layer.texts().getOrDefault(Succession.RETIRED, "");
        return new TextFile(files.shown(layer, Succession.RETIRED), text, problems);
    }

    /** Everything that is wrong, by file and line. */
    List<Problem> problems() {
        return problems;
    }

    /** The rules that could be read to their end, by id. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Their trees. */
    List<Rule> rules() {
        return drafts.stream().map(Draft::rule).toList();
    }

    boolean isRetired(String id) {
        return succession.isRetired(id);
    }

    /** Rules of directories below that were replaced or retired. */
    List<Rule> gone() {
        return succession.gone().stream().map(Draft::rule).toList();
    }

    Texts texts() {
        return texts;
    }

    Unread unread() {
        return unread;
    }
}
