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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The texts of one or more rule directories: rule files, wording, bibliography. Read once.
 *
 * <p>Directories lie on top of each other, the first below. A directory adds rules to those below it, and can replace or
 * retire them; its wording counts before theirs.
 *
 * @param layers the directories, the lowest first
 */
public record RuleFiles(List<Layer> layers) {
    /** Where the bundled rules stand on the class path. */
    public static final String HOME = "META-INF/backwise/rules/";

    /** The list of bundled rule files, written by the build. */
    public static final String INDEX = "META-INF/backwise/index";

    private static final String BUNDLED = "bundled";

    /**
     * The files of one directory.
     *
     * @param name what the directory is called in messages: its path, or "bundled"
     * @param texts content by path inside the directory, with plain line feeds
     */
    public record Layer(String name, Map<String, String> texts) {
        /** Keeps an immutable copy, in order of the paths. */
        public Layer {
            texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        }
    }

    /** Keeps an immutable copy. */
    public RuleFiles {
        layers = List.copyOf(layers);
    }

    /** One directory with these files. */
    public static RuleFiles of(Map<String, String> texts) {
        return new RuleFiles(List.of(new Layer("rules", texts)));
    }

    /**
     * Reads rule directories, the lowest first.
     *
     * @throws RuleProblemsException if a file cannot be read as text, or nothing is found
     */
    public static RuleFiles in(Path... directories) {
        return new RuleFiles(List.of()).with(directories);
    }

    /**
     * These files with rule directories on top, the lowest first.
     *
     * @throws RuleProblemsException if a file cannot be read as text, or nothing is found
     */
    public RuleFiles with(Path... directories) {
        List<Problem> problems = new ArrayList<>();
        RuleFiles files = collect(problems, this, directories);
        if (!problems.isEmpty()) {
            throw new RuleProblemsException(problems);
        }
        return files;
    }

    /** What can be read of the rule directories; the problems say what cannot. */
    static RuleFiles collect(List<Problem> problems, RuleFiles below, Path... directories) {
        List<Layer> layers = new ArrayList<>(below.layers());
        boolean several = layers.size() + directories.length > 1;
        if (directories.length == 0) {
            problems.add(new Problem(
                    new Place("rules", 0, 0), "", "no rule directory is given", "Maybe the bundled rules were meant?"));
        }
        for (Path directory : directories) {
            String given =
                    directory.toString().isEmpty() ? directory.toAbsolutePath().toString() : directory.toString();
            String name = given.replace('\\', '/');
            Map<String, String> texts = new RuleFolder(directory, several ? name + "/" : "", problems).read();
            boolean useful =
                    layers.isEmpty() ? texts.keySet().stream().anyMatch(RuleFiles::isRuleFile) : !texts.isEmpty();
            if (problems.isEmpty() && !useful) {
                problems.add(new Problem(
                        new Place(name, 0, 0), "", "there is no rule file here", "Maybe another folder was meant?"));
            }
            layers.add(new Layer(name, texts));
        }
        return new RuleFiles(layers);
    }

    /** The rules that come with the library. */
    public static RuleFiles bundled() {
        Map<String, String> texts = new TreeMap<>();
        resource(INDEX).lines().forEach(name -> texts.put(name, resource(HOME + name)));
        return new RuleFiles(List.of(new Layer(BUNDLED, texts)));
    }

    /** The text of a resource of this library. */
    public static String resource(String name) {
        return FileText.plainLines(new String(bytes(name), StandardCharsets.UTF_8));
    }

    /** The content of a resource of this library. */
    static byte[] bytes(String name) {
        try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is missing. Maybe the library was repackaged without its resources?");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRuleFile(String path) {
        return path.endsWith(".drl");
    }

    /** What a file is called in messages: by its path, and of several directories by that of its directory too. */
    String shown(Layer layer, String path) {
        return layers.size() > 1 ? layer.name() + "/" + path : path;
    }

    /** The content of a file, by what it is called in messages. */
    public Optional<String> text(String shown) {
        return layers.stream()
                .flatMap(layer -> layer.texts().entrySet().stream()
                        .filter(file -> shown(layer, file.getKey()).equals(shown)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Twelve hexadecimal digits that change with every change of any text. */
    public String hash() {
        String all = layers.stream()
                .map(layer -> layer.texts().entrySet().stream()
                        .map(file -> file.getKey() + "\0" + file.getValue() + "\0")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\0\0"));
        return Sha256.of(all).substring(0, 12);
    }
}
