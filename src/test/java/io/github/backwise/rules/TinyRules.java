package io.github.backwise.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule directory with one rule file, and just the texts that it needs. */
public final class TinyRules {
    private final Map<String, String> files = new HashMap<>(
            Map.of(
                    "sources.properties", "book = A book",
                    "text/notices.properties",
                            "notice = Information\nall-but-safety.title = All\nall-but-safety.instead = Be seen\nno-milder-form = None"));

    private TinyRules() {}

    /** A rule with these conditions and conclusions. */
    public static TinyRules rule(String when, String then) {
        return text("package backwise.rules;\n" + ruleText("a-rule", when, then));
    }

    /** A whole rule file, {@code topic.drl}. */
    public static TinyRules text(String drl) {
        return new TinyRules().and("topic.drl", drl);
    }

    /** The text of a rule. */
    public static String ruleText(String id, String when, String then) {
        return """
                rule "The rule %s"
                    @id( "%s" )
                    @sources( "book" )
                    @evidence( EXPERT )
                when
                    %s
                then
                    %s
                end
                """.formatted(id, id, when, then);
    }

    /** Adds a file. */
    public TinyRules and(String path, String text) {
        files.merge(path, text, (a, b) -> a + "\n" + b);
        return this;
    }

    /** Adds causes to suspect. */
    public TinyRules causes(String... ids) {
        return texts("causes", "%s = The cause", ids);
    }

    /** Adds advice to recommend. */
    public TinyRules advice(String... ids) {
        return texts("advice", "%1$s.title = Do it\n%1$s.text = Do it well.", ids);
    }

    /** Adds exercises to include. */
    public TinyRules exercises(String... ids) {
        return texts("exercises", "%1$s.title = The %1$s\n%1$s.text = Do it well.\n%1$s.dose = Once.", ids);
    }

    /** Adds texts to withhold with. */
    public TinyRules withheld(String... ids) {
        return texts("withheld", "%s = Skip it.", ids);
    }

    /** Adds referrals. */
    public TinyRules referrals(String... ids) {
        return texts("referrals", "%1$s.title = See them\n%1$s.tell = It hurts.", ids);
    }

    /** Adds questions, in interview order. */
    public TinyRules questions(String... ids) {
        return texts("questions", "%s = What about it?", ids);
    }

    /** Adds a counted set with its items. */
    public TinyRules criteria(String set, String... items) {
        and("text/criteria.properties", set + " = The set");
        for (String item : items) {
            and("text/criteria.properties", set + "." + item + " = The item");
        }
        return this;
    }

    private TinyRules texts(String file, String pattern, String... ids) {
        for (String id : ids) {
            and("text/" + file + ".properties", pattern.formatted(id));
        }
        return this;
    }

    /** Writes the directory. */
    public Path writeTo(Path directory) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = directory.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the directory. */
    public RuleSet read() {
        return RuleSet.read(RuleFiles.of(files));
    }

    /** What is wrong with the directory. */
    public List<String> problems() {
        try {
            read();
            return List.of();
        } catch (RuleProblemsException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
