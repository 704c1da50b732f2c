package io.github.backwise.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of a rule directory: rule files, wording, bibliography. Read once, by path inside the directory.
 *
 * @param texts content by path, with plain line feeds
 */
public record RuleFiles(Map<String, String> texts) {
    /** Where the bundled rules stand on the class path. */
    public static final String HOME = "META-INF/backwise/rules/";

    /** The list of bundled rule files, written by the build. */
    public static final String INDEX = "META-INF/backwise/index";

    /** Keeps an immutable copy, in order of the paths. */
    public RuleFiles {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /**
     * Reads the rule directories; a later one may not repeat a path of an earlier one.
     *
     * @throws RuleProblemsException if a file cannot be read as text, or nothing is found
     */
    public static RuleFiles in(Path... directories) {
        List<Problem> problems = new ArrayList<>();
        RuleFiles files = collect(problems, directories);
        if (!problems.isEmpty()) {
            throw new RuleProblemsException(problems);
        }
        return files;
    }

    /** What can be read of the rule directories; the problems say what cannot. */
    static RuleFiles collect(List<Problem> problems, Path... directories) {
        Map<String, String> texts = new TreeMap<>();
        for (Path directory : directories) {
            new RuleFolder(directory, problems).read().forEach((name, text) -> {
                if (texts.putIfAbsent(name, text) != null) {
                    problems.add(new Problem(
                            Place.of(name), "", "this file stands in two of the directories", "Maybe rename one?"));
                }
            });
        }
        if (problems.isEmpty() && texts.keySet().stream().noneMatch(name -> name.endsWith(".drl"))) {
            String looked =
                    String.join(", ", Stream.of(directories).map(Path::toString).toList());
            problems.add(new Problem(
                    new Place(looked, 0, 0), "", "there is no rule file here", "Maybe another folder was meant?"));
        }
        return new RuleFiles(texts);
    }

    /** The rules that come with the library. */
    public static RuleFiles bundled() {
        Map<String, String> texts = new TreeMap<>();
        resource(INDEX).lines().forEach(name -> texts.put(name, resource(HOME + name)));
        return new RuleFiles(texts);
    }

    /** The content of a resource of this library. */
    public static String resource(String name) {
        try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is missing. Maybe the library was repackaged without its resources?");
            }
            return FileText.plainLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of the rule files, by path. */
    Map<String, String> ruleFiles() {
        Map<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(name -> !name.endsWith(".drl"));
        return rules;
    }

    /** Twelve hexadecimal digits that change with every change of any text. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> all.append(name).append('\0').append(text).append('\0'));
        return Sha256.of(all.toString()).substring(0, 12);
    }
}
