package io.github.backwise.rules;

import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All wording of a rule set, by the name of its file and its key; and the bibliography. Immutable. */
public final class Texts {
    static final String SOURCES = "sources.properties";

    private static final String NOT_CAPTURED = "not-captured.properties";
    private static final String FOLDER = "text/";

    /** The files of wording that something reads. */
    private static final List<String> NAMES = List.of(
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

    private final Map<String, TextFile> byFile = new LinkedHashMap<>();

    Texts(RuleFiles files, List<Problem> problems) {
        files.texts().forEach((path, text) -> {
            if (path.endsWith(".properties")) {
                byFile.put(path, new TextFile(path, text, problems));
                refuseUnknown(path, problems);
            }
        });
    }

    private static void refuseUnknown(String path, List<Problem> problems) {
        List<String> known = new ArrayList<>(List.of(SOURCES, NOT_CAPTURED));
        NAMES.forEach(name -> known.add(path(name)));
        boolean translated = known.contains(path.replaceFirst("_[A-Za-z_]+\\.properties$", ".properties"));
        if (!translated) {
            problems.add(
                    new Problem(Place.of(path), "", "nothing reads a file of this name", Nearest.maybe(path, known)));
        }
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
        return all(path(name));
    }

    /** A wording. The rule set has made sure that it exists wherever a rule asks for it. */
    public String get(String file, String key) {
        return find(file, key).orElseThrow(() -> new IllegalStateException("no text for '" + key + "' in " + file));
    }

    /** A wording, if there is one. */
    public Optional<String> find(String file, String key) {
        return Optional.ofNullable(file(file).get(key));
    }

    /** Where a key stands. */
    Place place(String file, String key) {
        String path = byFile.containsKey(file) ? file : path(file);
        return byFile.containsKey(path) ? byFile.get(path).place(key) : Place.of(path);
    }

    static String path(String name) {
        return FOLDER + name + ".properties";
    }

    private Map<String, String> all(String path) {
        return byFile.containsKey(path) ? byFile.get(path).entries() : Map.of();
    }
}
