package io.github.backwise.workbench.cases;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a YAML file of moderate size into nodes that know their place. YAML 1.2: {@code no} is a word, not a "false". */
final class YamlText {
    private static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_DEPTH = 16;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowDuplicateKeys(true).build();

    private final FileProblems problems;

    private YamlText(FileProblems problems) {
        this.problems = problems;
    }

    /** The content of a file; empty if it cannot be used, and the problems then say why. */
    static Optional<Node> read(Path file, FileProblems problems) {
        YamlText reader = new YamlText(problems);
        return reader.text(file).flatMap(reader::parse);
    }

    private Optional<String> text(Path file) {
        try {
            if (!Files.exists(file)) {
                problems.add("there is no such file", "Maybe its name is misspelt, or it is in another folder?");
            } else if (file.toString().endsWith(".drl")) {
                problems.add("this is a rule file, not a story", "Maybe run 'test' on its folder?");
            } else if (Files.size(file) > MAX_BYTES) {
                problems.add("the file is larger than 256 KB", "Maybe split it, or is it another file than meant?");
            } else {
                return text(Files.readAllBytes(file));
            }
        } catch (CharacterCodingException e) {
            problems.add(
                    "the file is not plain text in UTF-8",
                    "Maybe save it again with the encoding UTF-8, or is it another file than meant?");
        } catch (IOException e) {
            problems.add("the file cannot be read", "Maybe it is a folder, or another program holds it?");
        }
        return Optional.empty();
    }

    private Optional<String> text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (unmarked.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0)) {
            problems.add("the file is not a text file", "Maybe it is another file than meant?");
            return Optional.empty();
        }
        if (unmarked.isBlank()) {
            problems.add("the file is empty", "Maybe it was not saved?");
            return Optional.empty();
        }
        return Optional.of(unmarked);
    }

    private Optional<Node> parse(String text) {
        try {
            if (!isPlain(text)) {
                return Optional.empty();
            }
            Optional<Node> root = new Composer(SETTINGS, parser(text)).getSingleNode();
            if (root.isEmpty()) {
                problems.add("the file holds nothing but comments", "Maybe it was not finished?");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            YamlComplaint complaint = YamlComplaint.of(e.getProblem());
            problems.add(complaint.place(e), complaint.message(), complaint.maybe());
        } catch (YamlEngineException e) {
            YamlComplaint complaint = YamlComplaint.of(null);
            problems.add(complaint.message(), complaint.maybe());
        }
        return Optional.empty();
    }

    /** Refuses what a story never needs and what could grow or do harm: links between parts, types, deep nesting. */
    private boolean isPlain(String text) {
        int depth = 0;
        ParserImpl events = parser(text);
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > MAX_DEPTH) {
                problems.add(
                        event.getStartMark(),
                        "lists stand inside lists more than " + MAX_DEPTH + " times",
                        "Maybe a bracket is not closed?");
                return false;
            }
            if (isLink(event)) {
                problems.add(
                        event.getStartMark(),
                        "'&' and '*' at the start of a value (a link to another place) are not understood here",
                        "Maybe write the value out, or put it in quotes?");
                return false;
            }
            if (isTagged(event)) {
                problems.add(
                        event.getStartMark(),
                        "'!' at the start of a value (a type for it) is not understood here",
                        "Maybe leave it out, or put the value in quotes?");
                return false;
            }
        }
        return true;
    }

    private static boolean isLink(Event event) {
        return event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor().isPresent();
    }

    private static boolean isTagged(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    private static ParserImpl parser(String text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }
}
