package io.github.backwise.rules;

import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between rules and texts: every id that is used exists, and every id that exists is used. */
final class WordChecks {
    private static final List<String> FILES =
            List.of("advice", "exercises", "causes", "referrals", "withheld", "criteria", "questions");

    private final List<Draft> drafts;
    private final List<Draft> gone;
    private final Texts texts;
    private final Unread unread;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> used = new HashMap<>();
    private final Set<String> suggested = new HashSet<>();

    /**
     * @param gone rules that were replaced or retired: their words stay where they are
     * @param unread what could not be read: nothing of it is reported as missing or unused
     */
    WordChecks(List<Draft> drafts, List<Draft> gone, Texts texts, Unread unread) {
        this.drafts = drafts;
        this.gone = gone;
        this.texts = texts;
        this.unread = unread;
    }

    List<Problem> problems() {
        if (!gone.isEmpty()) {
            used.putAll(new WordChecks(gone, List.of(), texts, unread).usedWords());
        }
        drafts.forEach(this::sourcesExist);
        drafts.forEach(draft -> draft.rule().conclusions().forEach(c -> wordsExist(draft, c)));
        interimConclusionsAreDrawn();
        noticesExist();
        drafts.stream().filter(Draft::isSound).forEach(this::questionsCanBeAsked);
        if (!unread.hasRules()) {
            everyTextIsUsed();
            everySourceIsCited();
        }
        return problems;
    }

    private Map<String, Set<String>> usedWords() {
        problems();
        return used;
    }

    private void problem(Draft draft, String word, String message, String maybe) {
        problems.add(new Problem(draft.place(word), draft.rule().title(), message, maybe));
    }

    private void sourcesExist(Draft draft) {
        Collection<String> known = texts.sources().keySet();
        for (String source : draft.rule().annotations().sources()) {
            if (!known.contains(source) && !source.contains(Blanks.MARK) && !unread.isFile(Texts.SOURCES)) {
                problem(
                        draft,
                        source,
                        "there is no source '" + source + "' in " + Texts.SOURCES,
                        source.contains(",") ? "Maybe ';' between two sources?" : near(source, known, "Maybe add it?"));
            }
        }
    }

    private void wordsExist(Draft draft, Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Suspect || conclusion instanceof Conclusion.Doubt) {
            text(draft, "causes", conclusion.target());
        } else if (conclusion instanceof Conclusion.Recommend c) {
            text(draft, "advice", c.advice(), ".title", ".text");
        } else if (conclusion instanceof Conclusion.Include c) {
            text(draft, "advice", c.advice(), ".title", ".text");
            exercise(draft, c.exercise());
        } else if (conclusion instanceof Conclusion.Ease c) {
            exercise(draft, c.exercise());
            exercise(draft, c.milder());
        } else if (conclusion instanceof Conclusion.Withhold c) {
            withheld(draft, c.target());
            text(draft, "withheld", c.text());
        } else if (conclusion instanceof Conclusion.Refer c) {
            text(draft, "referrals", c.text(), ".title", ".tell");
        } else if (conclusion instanceof Conclusion.Criterion c) {
            text(draft, "criteria", c.set());
            missing(
                    draft,
                    c.item(),
                    "criteria",
                    c.set() + "." + c.item(),
                    texts.file("criteria").keySet());
        }
    }

    /** What is withheld is an exercise, an advice, or all advice of a topic. */
    private void withheld(Draft draft, String target) {
        boolean topic = texts.file("advice").keySet().stream().anyMatch(key -> key.startsWith(target + "."))
                && !target.contains(".");
        if (!topic && !target.contains(".") && unread.isFile(Texts.path("advice"))) {
            return;
        }
        if (topic && target.equals("safety")) {
            problem(draft, target, "advice about safety cannot be withheld", "Maybe another topic?");
        } else if (!topic) {
            text(draft, target.contains(".") ? "advice" : "exercises", target, ".title");
        }
    }

    private void exercise(Draft draft, String id) {
        text(draft, "exercises", id, ".title", ".text", ".dose");
    }

    /** The wording of an id exists; if none of its parts does, that is one problem and not one for each. */
    private void text(Draft draft, String file, String id, String... parts) {
        Set<String> keys = texts.file(file).keySet();
        List<String> wanted = parts.length == 0
                ? List.of(id)
                : Stream.of(parts).map(part -> id + part).toList();
        used(file).addAll(wanted);
        if (wanted.stream().noneMatch(keys::contains)) {
            Set<String> ids = keys.stream().map(WordChecks::withoutPart).collect(Collectors.toCollection(TreeSet::new));
            report(draft, id, file, id, parts.length == 0 ? keys : ids);
        } else {
            wanted.forEach(key -> missing(draft, id, file, key, Set.of()));
        }
    }

    private void missing(Draft draft, String word, String file, String key, Set<String> others) {
        used(file).add(key);
        if (!texts.file(file).containsKey(key)) {
            report(draft, word, file, key, others);
        }
    }

    private void report(Draft draft, String word, String file, String key, Collection<String> keys) {
        String path = Texts.path(file);
        if (!unread.isFile(path)) {
            problem(draft, word, "there is no text '" + key + "' in " + path, near(key, keys, "Maybe add it?"));
        }
    }

    private Set<String> used(String file) {
        return used.computeIfAbsent(file, f -> new HashSet<>());
    }

    private static String withoutPart(String key) {
        return key.replaceFirst("\\.(title|text|dose|tell)$", "");
    }

    private String near(String word, Collection<String> words, String otherwise) {
        Optional<String> near = Nearest.to(word, words);
        near.map(WordChecks::withoutPart).ifPresent(suggested::add);
        return near.map(meant -> "Maybe '" + meant + "'?").orElse(otherwise);
    }

    /** What a consultation says by itself, whatever the rules conclude. */
    private void noticesExist() {
        List<String> needed = new ArrayList<>(List.of("notice"));
        if (drafts.stream().anyMatch(draft -> isUrgent(draft.rule()))) {
            needed.addAll(List.of("all-but-safety.title", "all-but-safety.instead"));
        }
        if (drafts.stream()
                .anyMatch(draft -> draft.rule()
                        .conclusions(Conclusion.Ease.class)
                        .findAny()
                        .isPresent())) {
            needed.add("no-milder-form");
        }
        String path = Texts.path("notices");
        if (!drafts.isEmpty() && !unread.isFile(path)) {
            needed.stream()
                    .filter(key -> !texts.file("notices").containsKey(key))
                    .forEach(key -> problems.add(new Problem(
                            Place.of(path),
                            "",
                            "there is no text '" + key + "', which every rule set needs",
                            "Maybe copy the file from the bundled rules, in the jar META-INF/backwise/rules/text?")));
        }
    }

    private static boolean isUrgent(Rule rule) {
        return rule.conclusions(Conclusion.Refer.class)
                .anyMatch(refer -> refer.urgency().isMoreUrgentThan(Urgency.SOON));
    }

    private void interimConclusionsAreDrawn() {
        Set<String> suspected = all(Conclusion.Suspect.class);
        Set<String> counted = all(Conclusion.Criterion.class);
        for (Draft draft : drafts) {
            draft.rule().matchedCauses().forEach(cause -> drawn(draft, "no rule suspects", cause, suspected));
            draft.rule().matchedSets().forEach(set -> drawn(draft, "no rule counts", set, counted));
        }
    }

    private Set<String> all(Class<? extends Conclusion> kind) {
        return drafts.stream()
                .flatMap(draft -> draft.rule().conclusions(kind))
                .map(Conclusion::target)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void drawn(Draft draft, String message, String id, Set<String> ids) {
        if (!ids.contains(id) && !unread.mentions(id)) {
            problem(draft, id, message + " '" + id + "'", near(id, ids, "Maybe that rule is still to be written?"));
        }
    }

    private void questionsCanBeAsked(Draft draft) {
        boolean asks = draft.rule().conclusions().stream()
                .anyMatch(c -> c instanceof Conclusion.Refer || c instanceof Conclusion.Criterion);
        if (asks) {
            draft.rule().conditions().forEach(condition -> questionsCanBeAsked(draft, condition));
        }
    }

    /** To decide a condition one asks for its fact, or for each key that it accepts: "Symptom.FEVER". */
    private void questionsCanBeAsked(Draft draft, Condition condition) {
        FactType type = condition.type();
        if (!Fact.class.isAssignableFrom(type.type())) {
            return;
        }
        List<String> items = VocabularyItem.of(condition).toList();
        if (items.isEmpty()) {
            String key = type.key().orElseThrow().name();
            problems.add(new Problem(
                    condition.place(),
                    draft.rule().title(),
                    "the condition does not say which " + key + " it asks for",
                    "Maybe add " + key + " == ...?"));
        }
        Set<String> keys = texts.file("questions").keySet();
        used("questions").addAll(items);
        items.stream()
                .filter(item -> !keys.contains(item) && !unread.isFile(Texts.path("questions")))
                .forEach(item -> problems.add(new Problem(
                        condition.place(),
                        draft.rule().title(),
                        "there is no question '" + item + "' in " + Texts.path("questions"),
                        near(item, keys, "Maybe add it?"))));
    }

    private void everyTextIsUsed() {
        for (String file : FILES) {
            Set<String> reported = new HashSet<>();
            for (String key : texts.file(file).keySet()) {
                if (!used(file).contains(key)
                        && !suggested.contains(withoutPart(key))
                        && reported.add(withoutPart(key))) {
                    problems.add(new Problem(
                            texts.place(Texts.path(file), key),
                            "",
                            "no rule uses '" + key + "'",
                            "Maybe delete it, or a rule misspells it?"));
                }
            }
        }
    }

    private void everySourceIsCited() {
        Set<String> cited = Stream.concat(drafts.stream(), gone.stream())
                .flatMap(draft -> draft.rule().annotations().sources().stream())
                .collect(Collectors.toSet());
        texts.sources().keySet().stream()
                .filter(key -> !cited.contains(key) && !suggested.contains(key))
                .forEach(key -> problems.add(new Problem(
                        texts.place(Texts.SOURCES, key), "", "no rule cites '" + key + "'", "Maybe delete it?")));
    }
}
