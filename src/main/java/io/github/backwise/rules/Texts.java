package io.github.backwise.rules;

import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** All wording of a rule set, by the name of its file and its key; and the bibliography. Immutable. */
public final class Texts {
    static final String SOURCES = "sources.properties";

    private static final String NOT_CAPTURED = "not-captured.properties";
    private static final String FOLDER = "text/";
    private static final String ENDING = ".properties";

    /** The files of wording that something reads. */
    static final List<String> NAMES = List.of(
            "advice",
            "causes",
            "criteria",
            "exercises",
            "facts",
            "notices",
            "questions",
            "referrals",
            "rules",
            "withheld");

    /** Apart, so that a start without translations need not load it. */
    private static final class Bundles {
        static final ResourceBundle.Control CONTROL =
                ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }

    private final Map<String, Map<String, String>> entries;
    private final Map<String, Map<String, Place>> places;
    private final Map<String, Map<String, String>> byName = new HashMap<>();

    private Texts(
            Map<String, Map<String, String>> entries, Map<String, Map<String, Place>> places, List<Locale> locales) {
        this.entries = entries;
        this.places = places;
        for (String name : NAMES) {
            byName.put(name, words(name, locales));
        }
    }

    private Map<String, String> words(String name, List<Locale> locales) {
        if (locales.size() == 1) {
            return all(path(name, locales.get(0)));
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (Locale locale : locales) {
            words.putAll(all(path(name, locale)));
        }
        return Collections.unmodifiableMap(words);
    }

    /** Of wording that was read before, by the path of its file and its key. */
    static Texts of(Map<String, Map<String, String>> entries) {
        return new Texts(entries, Map.of(), List.of(Locale.ROOT));
    }

    /** All wording by the path of its file and its key. */
    Map<String, Map<String, String>> entries() {
        return entries;
    }

    /** Reads all wording; that of an upper directory counts before that of a lower one. */
    static Texts read(RuleFiles files, List<Problem> problems) {
        Map<String, Map<String, String>> entries = new TreeMap<>();
        Map<String, Map<String, Place>> places = new HashMap<>();
        for (RuleFiles.Layer layer : files.layers()) {
            layer.texts().forEach((path, text) -> {
                if (path.endsWith(ENDING) && !path.equals(Succession.RETIRED)) {
                    String shown = files.shown(layer, path);
                    refuseUnknown(path, shown, problems);
                    TextFile file = new TextFile(shown, text, problems);
                    entries.computeIfAbsent(path, p -> new LinkedHashMap<>()).putAll(file.entries());
                    places.computeIfAbsent(path, p -> new HashMap<>()).putAll(file.places());
                }
            });
        }
        return new Texts(entries, places, List.of(Locale.ROOT));
    }

    private static void refuseUnknown(String path, String shown, List<Problem> problems) {
        String original = untranslated(path);
        String end = path.substring(original.length() - ENDING.length());
        if (!known().contains(original)) {
            List<String> names = known().stream()
                    .map(name -> name.substring(0, name.length() - ENDING.length()) + end)
                    .toList();
            problems.add(
                    new Problem(Place.of(shown), "", "nothing reads a file of this name", Nearest.maybe(path, names)));
        } else if (!path.equals(original) && !isLanguage(end.substring(1))) {
            problems.add(new Problem(
                    Place.of(shown),
                    "",
                    "the name of this file ends in no language",
                    "Maybe " + original.replace(ENDING, "_de" + ENDING) + ", or _de_AT?"));
        }
    }

    /** Whether a file's name ends as a locale is written: "de.properties", "de_AT.properties". */
    private static boolean isLanguage(String end) {
        String name = end.substring(0, end.length() - ENDING.length());
        Locale locale = Locale.forLanguageTag(name.replace('_', '-'));
        return locale.toString().equals(name)
                && List.of(Locale.getISOLanguages()).contains(locale.getLanguage());
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(List.of(SOURCES, NOT_CAPTURED, Succession.RETIRED));
        NAMES.forEach(name -> known.add(path(name)));
        return known;
    }

    /** The path of the file that this one translates; the path itself if it is no translation. */
    static String untranslated(String path) {
        return path.replaceFirst("_[A-Za-z0-9_#-]+" + ENDING.replace(".", "\\.") + "$", ENDING);
    }

    /** The path of a file of wording in a language: "text/advice_de.properties". */
    static String path(String name, Locale locale) {
        return locale.equals(Locale.ROOT) ? path(name) : FOLDER + Bundles.CONTROL.toBundleName(name, locale) + ENDING;
    }

    static String path(String name) {
        return FOLDER + name + ENDING;
    }

    /** The same in a language. What is not translated stays as it is, one text at a time. */
    Texts in(Locale locale) {
        return new Texts(entries, places, fromGeneral(locale));
    }

    /** Only what is translated into a language. */
    Texts only(Locale locale) {
        return new Texts(
                entries,
                places,
                fromGeneral(locale).stream()
                        .filter(candidate -> !candidate.equals(Locale.ROOT))
                        .toList());
    }

    /** The languages in which to look for a text, the last found counts: none, "de", "de_CH". */
    private static List<Locale> fromGeneral(Locale locale) {
        List<Locale> fromGeneral = new ArrayList<>(Bundles.CONTROL.getCandidateLocales("text", locale));
        Collections.reverse(fromGeneral);
        return fromGeneral;
    }

    /** Who wrote what: the bibliography, by key. */
    public Map<String, String> sources() {
        return all(SOURCES);
    }

    /** The heuristics that are deliberately in no rule, each with its reason. */
    public Map<String, String> notCaptured() {
        return all(NOT_CAPTURED);
    }

    /** All wording of one file of {@code text/}, in the order of the file. */
    public Map<String, String> file(String name) {
        return byName.get(name);
    }

    /** A wording. The rule set has made sure that it exists wherever a rule asks for it. */
    public String get(String file, String key) {
        return find(file, key).orElseThrow(() -> new IllegalStateException("no text for '" + key + "' in " + file));
    }

    /** A wording, if there is one. */
    public Optional<String> find(String file, String key) {
        return Optional.ofNullable(file(file).get(key));
    }

    /** The paths of all files that hold any wording, translations too. */
    Iterable<String> paths() {
        return entries.keySet();
    }

    /** The wording in a file, by its path. */
    Map<String, String> all(String path) {
        return Collections.unmodifiableMap(entries.getOrDefault(path, Map.of()));
    }

    /** Where a key of a file stands. */
    Place place(String path, String key) {
        return places.getOrDefault(path, Map.of()).getOrDefault(key, Place.of(path));
    }
}
