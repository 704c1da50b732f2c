package io.github.backwise.workbench;

import io.github.backwise.facts.Nearest;
import io.github.backwise.rules.Blanks;
import io.github.backwise.rules.RuleReview;
import io.github.backwise.workbench.check.Below;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the frame of a new rule, with its cases and words, for its author to fill in. */
@Command(
        name = "new",
        description = "Write the frame of a new rule, its cases and its words into the files where they belong.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", description = "The topic, which names the file: footwear for footwear.drl.")
    private String topic;

    @Parameters(paramLabel = "ID", description = "The id of the rule: small letters, digits and dashes.")
    private String id;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rule directory. Default: rules.")
    private Path directory;

    @Mixin
    private Below below;

    @Override
    public Integer call() throws IOException {
        refuseBadName("topic", topic);
        refuseBadName("id", id);
        if (!Files.isDirectory(directory)) {
            throw refused("there is no folder " + directory + ". Maybe make it first, or give another with --rules?");
        }
        refuseTakenId(RuleReview.on(below.files(), directory));
        PrintWriter out = spec.commandLine().getOut();
        Path rules = directory.resolve(topic + ".drl");
        Path cases = directory.resolve(topic + ".cases.yaml");
        Path words = directory.resolve("text").resolve("advice.properties");
        for (Path file : List.of(rules, cases, words)) {
            text(file);
        }
        if (!Files.exists(rules)) {
            out.println("There was no " + rules.getFileName() + " yet."
                    + Nearest.to(topic, topics())
                            .map(near -> " There is a " + near + ".drl.")
                            .orElse(""));
            Files.writeString(rules, "package backwise.rules;\n");
        }
        append(rules, rule(), "the rule");
        append(cases, cases(), "its cases");
        append(words, words(), "its words");
        out.println("Fill in what is marked " + Blanks.MARK + ", and run 'check "
                + (below.areThere() ? "--on-bundled " : "") + shown(directory) + "'.");
        return Workbench.FINE;
    }

    private void refuseBadName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw refused("the " + what + " '" + name + "' may hold only small letters, digits and dashes. Maybe '"
                    + name.toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-|-$", "") + "'?");
        }
    }

    private void refuseTakenId(RuleReview review) {
        review.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().ifPresent(rule -> {
            throw refused("the id '" + id + "' is taken, by the rule at " + rule.place() + ". Maybe '" + id + "-2'?");
        });
        if (review.isRetired(id)) {
            throw refused("the id '" + id + "' was used before, and is never used again. Maybe '" + id + "-2'?");
        }
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<String> topics() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl"))
                    .map(name -> name.substring(0, name.length() - ".drl".length()))
                    .toList();
        }
    }

    /** Adds text at the end of a file, with the line ends that the file has. */
    private void append(Path file, String text, String what) throws IOException {
        Files.createDirectories(file.getParent());
        String before = text(file);
        String all = before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
        String added = before.isBlank() ? text.stripLeading() : text;
        int line = 1 + (int) all.lines().count() + (before.isBlank() ? 0 : 1);
        String whole = all + added;
        Files.writeString(file, before.contains("\r\n") ? whole.replaceAll("\r?\n", "\r\n") : whole);
        spec.commandLine().getOut().println(shown(file) + ":" + line + ": " + what);
    }

    /** What stands in a file; nothing if there is none. */
    private String text(Path file) throws IOException {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (CharacterCodingException e) {
            throw refused(shown(file) + " is not UTF-8 text. Maybe run 'check' first?");
        }
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private String advice() {
        String name = id.startsWith(topic + "-") ? id.substring(topic.length() + 1) : id;
        return topic + "." + name;
    }

    private String rule() {
        return """

                // ___ What was seen in runners, and why it makes sense.
                rule "___ A sentence that you would say (%1$s)"
                    @id( "%1$s" )
                    @sources( "___" )
                    @evidence( EXPERT )
                when
                    // ___ What must have been stated? The command 'facts' shows all that can be.
                    PainSeverity( score >= 7 )
                then
                    // ___ What follows, and how surely?
                    conclude.recommend( "%2$s", POSSIBLE );
                end
                """.formatted(id, advice());
    }

    private String cases() {
        return """

                - case: ___ a runner for whom it fires
                  fires: %1$s
                  given:
                    - PainSeverity: {score: 7}

                - case: ___ a runner for whom it just does not
                  silent: %1$s
                  given:
                    - PainSeverity: {score: 6}
                """.formatted(id);
    }

    private String words() {
        return """

                %1$s.title = ___ what to do, in a few words
                %1$s.text = ___ how to do it, in plain sentences
                """.formatted(advice());
    }
}
