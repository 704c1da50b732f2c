package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Nearest;
import io.github.backwise.facts.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the wording in other languages against the rules and against the wording that it translates. */
final class Translations {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final int MAX_SHOWN = 80;

    private final Texts texts;
    private final Map<String, Map<String, String>> readable = new LinkedHashMap<>();

    Translations(List<Rule> rules, Texts texts) {
        this.texts = texts;
        Texts.NAMES.forEach(name -> readable.put(name, new LinkedHashMap<>(texts.file(name))));
        rules.forEach(this::addSayings);
        Map<String, String> facts = readable.get("facts");
        facts.keySet().removeIf(Translations::isForAuthors);
        Vocabulary.types().forEach(type -> addValues(type, facts));
    }

    private void addSayings(Rule rule) {
        Map<String, String> sayings = readable.get("rules");
        sayings.putIfAbsent(rule.id(), rule.title());
        rule.annotations().sayings().forEach((part, words) -> sayings.putIfAbsent(rule.id() + "." + part, words));
    }

    private static void addValues(FactType type, Map<String, String> facts) {
        for (FactType.Field field : type.fields()) {
            if (field.type().isEnum()) {
                String kind = field.type().getSimpleName();
                field.allowed().forEach(value -> facts.putIfAbsent(kind + "." + value, value));
            }
        }
    }

    /** What a fact and its fields mean is told to authors and programmers, not to runners. */
    private static boolean isForAuthors(String key) {
        String[] parts = key.split("\\.");
        return parts.length == 2
                && (parts[1].equals("meaning")
                        || Vocabulary.type(parts[0])
                                .flatMap(type -> type.field(parts[1]))
                                .isPresent());
    }

    /** Wording in another language that translates nothing, or that loses a value in it. */
    List<Problem> strangers() {
        List<Problem> problems = new ArrayList<>();
        for (String path : texts.paths()) {
            for (String name : Texts.NAMES) {
                if (Texts.untranslated(path).equals(Texts.path(name)) && !path.equals(Texts.path(name))) {
                    texts.all(path).forEach((key, words) -> compare(name, path, key, words, problems));
                }
            }
        }
        return problems;
    }

    private void compare(String name, String path, String key, String words, List<Problem> problems) {
        Map<String, String> originals = readable.get(name);
        String original = originals.get(key);
        if (original == null && !texts.file(name).containsKey(key)) {
            problems.add(new Problem(
                    texts.place(path, key),
                    "",
                    "there is no '" + key + "' to translate in " + Texts.path(name),
                    Nearest.maybe(key, originals.keySet(), "Maybe delete it?")));
        } else if (original != null && !placeholders(original).equals(placeholders(words))) {
            problems.add(new Problem(
                    texts.place(path, key),
                    "",
                    "the values in '" + key + "' are not those of the text it translates",
                    "Maybe " + String.join(", ", placeholders(original)) + "?"));
        }
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a runner may read and what is not translated into a language; a file that is missing as a whole is one problem. */
    List<Problem> gaps(Locale locale) {
        Texts spoken = texts.only(locale);
        List<Problem> problems = new ArrayList<>();
        readable.forEach((name, originals) -> {
            Place file = new Place(Texts.path(name, locale), 0, 0);
            Map<String, String> missing = new LinkedHashMap<>(originals);
            missing.keySet().removeAll(spoken.file(name).keySet());
            if (spoken.file(name).isEmpty() && !missing.isEmpty()) {
                problems.add(new Problem(
                        file, "", "there is no such file, so " + missing.size() + " texts are not translated", ""));
            } else {
                missing.forEach((key, words) -> problems.add(
                        new Problem(file, "", "'" + key + "' is not translated", "It says: " + shown(words))));
            }
        });
        return problems;
    }

    private static String shown(String words) {
        return words.length() <= MAX_SHOWN ? words : words.substring(0, MAX_SHOWN) + "...";
    }
}
