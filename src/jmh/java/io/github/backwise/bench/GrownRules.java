package io.github.backwise.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.backwise.facts.Condition;
import io.github.backwise.facts.Sign;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule directory many times as large, as rule sets grow: by what holds for one more group of runners. A copy of a rule has
 * one more condition, on something that few runners have (one of all conditions and signs, another one for each rule and
 * copy); its numbers from 12 up are moved; and its id and the causes, advice, referrals and sets it speaks of are its own.
 * So a copy shares some of its conditions with the rule it was made from, and fires for few runners.
 */
final class GrownRules {
    private static final Pattern RULE =
            Pattern.compile("(?ms)(?<head>^rule \".*?^when\\n)(?<stated>.*?)(?<not>(^    not [^\\n]*\\n)*)"
                    + "(?<conclusions>^then\\n.*?^end\\n)");
    private static final Pattern NAME_OR_ID = Pattern.compile("(rule|@id\\() \"[^\"]+");
    private static final Pattern TEXT = Pattern.compile("== \"[^\"]+");
    private static final Pattern NUMBER = Pattern.compile("(?<= )[1-9][0-9]+(?= |,)");

    /** What a conclusion speaks of, but for exercises and whole topics of advice: those have no dot, and all share them. */
    private static final Pattern TARGET = Pattern.compile(
            "(suspect|doubt|recommend|include|criterion)\\(\\s*\"[^\"]+|withhold\\(\\s*\"[^\".]+[.][^\"]+"
                    + "|refer\\([^\"]+\"[^\"]+");

    private static final List<String> OWN_TEXTS = List.of("causes", "advice", "referrals", "criteria");
    private static final List<String> GROUPS = Stream.concat(
                    Arrays.stream(Condition.values())
                            .map(condition -> "History( condition == Condition." + condition + ", present )"),
                    Arrays.stream(Sign.values()).map(sign -> "Symptom( sign == Sign." + sign + ", present )"))
            .toList();

    private final Path from;
    private final int times;
    private int rule;

    private GrownRules(Path from, int times) {
        this.from = from;
        this.times = times;
    }

    /** Writes what the build would write into the library for so many times the rules, to be put before it on a class path. */
    static void write(int times, Path jar) throws IOException {
        Map<String, String> texts = new GrownRules(Path.of("rules"), times).texts();
        Map<String, byte[]> content = new TreeMap<>();
        texts.forEach((name, text) -> content.put(RuleFiles.HOME + name, text.getBytes(UTF_8)));
        content.put(RuleFiles.INDEX, String.join("\n", texts.keySet()).getBytes(UTF_8));
        content.put(RuleSet.BUNDLE, RuleSet.read(RuleFiles.of(texts)).bundle());
        JarWriter.write(jar, content);
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : OWN_TEXTS) {
            texts.put("text/" + name + ".properties", grownText(Files.readString(text(name))));
        }
        texts.put("text/questions.properties", questions());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = from.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".drl")) {
                    texts.put(name, grownRules(Files.readString(file)));
                } else if (name.endsWith(".properties")) {
                    texts.putIfAbsent(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    private Path text(String name) {
        return from.resolve("text").resolve(name + ".properties");
    }

    /** The wording, and that of all copies. */
    private String grownText(String text) {
        List<String> lines = text.lines().filter(line -> line.contains(" = ")).toList();
        List<String> grown = new ArrayList<>(List.of(text));
        for (int copy = 1; copy < times; copy++) {
            for (String line : lines) {
                String id = id(line);
                grown.add(id + "-" + copy + line.substring(id.length()));
            }
        }
        return String.join("\n", grown) + "\n";
    }

    /** The id at the start of a line of wording; an advice has a dot in its id, a counted set has one behind it. */
    private static String id(String line) {
        String key = line.substring(0, line.indexOf(" = "));
        String bare = key.replaceFirst("[.](title|text|tell)$", "");
        return bare.equals(key) && key.contains(".") ? key.substring(0, key.indexOf('.')) : bare;
    }

    /** A referring copy may ask what no rule asked before. */
    private String questions() throws IOException {
        String text = Files.readString(text("questions"));
        Set<String> asked = text.lines().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
        Stream<String> keys = Stream.concat(
                Arrays.stream(Condition.values()).map(condition -> "History." + condition),
                Arrays.stream(Sign.values()).map(sign -> "Symptom." + sign));
        return text
                + keys.filter(key -> !asked.contains(key))
                        .map(key -> key + " = Do you have this: " + key + "?\n")
                        .collect(Collectors.joining());
    }

    private String grownRules(String text) {
        StringBuilder grown = new StringBuilder(text);
        Matcher rules = RULE.matcher(text);
        while (rules.find()) {
            rule++;
            for (int copy = 1; copy < times; copy++) {
                grown.append(copy(rules, copy));
            }
        }
        return grown.toString();
    }

    private String copy(Matcher original, int copy) {
        String group = "    " + GROUPS.get((rule * 31 + copy * 7) % GROUPS.size()) + "\n";
        String suffix = "-" + copy;
        String head = replaced(NAME_OR_ID, original.group("head"), name -> name.group() + suffix);
        String stated = replaced(TEXT, original.group("stated"), id -> id.group() + suffix);
        String conditions = replaced(NUMBER, stated, number -> moved(Integer.parseInt(number.group()), copy));
        String conclusions = replaced(TARGET, original.group("conclusions"), target -> target.group() + suffix);
        return "\n" + head + conditions + group + original.group("not") + conclusions;
    }

    private static String moved(int number, int copy) {
        return String.valueOf(number < 12 ? number : number + copy % 8);
    }

    private static String replaced(Pattern pattern, String line, Function<Matcher, String> by) {
        Matcher matcher = pattern.matcher(line);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, by.apply(matcher));
        }
        return matcher.appendTail(text).toString();
    }
}
