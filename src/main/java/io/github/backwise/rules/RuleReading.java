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
    private final List<Draft> drafts = new ArrayList<>();
    private final Unread unread = new Unread();
    private final Texts texts;
    private final List<String> causesInOrder;

    /** Reads files that all arrived as they should. */
    RuleReading(RuleFiles files) {
        this(files, List.of());
    }

    /** @param missing what is wrong with files that could not be read at all */
    RuleReading(RuleFiles files, List<Problem> missing) {
        problems.addAll(missing);
        missing.forEach(problem -> unread.addFile(problem.place().file()));
        texts = new Texts(files, problems);
        files.ruleFiles().forEach(this::read);
        drafts.sort(Comparator.comparing(draft -> draft.rule().id()));
        RuleChecks checks = new RuleChecks(drafts);
        tell(checks.problems());
        tell(new WordChecks(drafts, texts, unread).problems());
        problems.sort(Comparator.comparing(Problem::place));
        causesInOrder = checks.causesInOrder();
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

    private void read(String path, String text) {
        if (text.isBlank()) {
            problems.add(new Problem(Place.of(path), "", "the file is empty", "Maybe it was not saved?"));
            unread.addFile(path);
            return;
        }
        RuleParser parser = new RuleParser(path, text).parse();
        parser.strange().forEach(problem -> strangeLines.add(line(problem)));
        problems.addAll(parser.strange());
        tell(parser.misunderstood());
        drafts.addAll(parser.drafts());
        unread.addWords(parser.mentioned());
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

    Texts texts() {
        return texts;
    }

    Unread unread() {
        return unread;
    }

    List<String> causesInOrder() {
        return causesInOrder;
    }
}
