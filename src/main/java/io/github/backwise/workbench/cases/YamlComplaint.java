package io.github.backwise.workbench.cases;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What is wrong with the YAML itself, said without the words of parsers.
 *
 * @param message what is wrong
 * @param maybe what to try
 * @param atOpening true if the place to look at is where something was opened, not where its end was missed
 */
record YamlComplaint(String message, String maybe, boolean atOpening) {
    private record Known(String sign, YamlComplaint complaint) {}

    private static final List<Known> KNOWN = List.of(
            here("TAB", "a tab stands where spaces are needed", "Maybe use spaces instead?"),
            here("\\t", "a tab stands where spaces are needed", "Maybe use spaces instead?"),
            here(
                    "mapping values are not allowed",
                    "a colon is missing or one too many, or this line is indented too far",
                    "Maybe put a text that holds a colon in quotes, or compare with the line above?"),
            opening("expected ',' or '}'", "this '{' is not closed, or a comma is missing behind it", "Maybe add '}'?"),
            opening("expected ',' or ']'", "this '[' is not closed, or a comma is missing behind it", "Maybe add ']'?"),
            opening("end of stream", "this quote is not closed", "Maybe add the second quote?"),
            here("stream end", "the file ends before a bracket is closed", "Maybe add ']' or '}'?"),
            here("could not find expected ':'", "a colon is missing", "Maybe add ':'?"),
            here("escape", "a backslash stands in double quotes", "Maybe use single quotes, or no backslash?"),
            here("cannot start any token", "a value cannot start with this character", "Maybe put it in quotes?"),
            here(
                    "expected <block end>",
                    "this line does not line up with the ones above",
                    "Maybe change the spaces at its start?"),
            here(
                    "but found another document",
                    "there is more than one story here",
                    "Maybe delete the line '---' and what follows?"));

    private static final YamlComplaint OTHER = new YamlComplaint(
            "this cannot be read as YAML",
            "Maybe the lines are not lined up, or a bracket or a quote is not closed?",
            false);

    private static Known here(String sign, String message, String maybe) {
        return new Known(sign, new YamlComplaint(message, maybe, false));
    }

    private static Known opening(String sign, String message, String maybe) {
        return new Known(sign, new YamlComplaint(message, maybe, true));
    }

    /** From the complaint of the parser; null if it said nothing. */
    static YamlComplaint of(String problem) {
        return KNOWN.stream()
                .filter(known -> problem != null && problem.contains(known.sign()))
                .map(Known::complaint)
                .findFirst()
                .orElse(OTHER);
    }

    /** The place to look at. */
    Optional<Mark> place(MarkedYamlEngineException e) {
        return atOpening
                ? e.getContextMark().or(e::getProblemMark)
                : e.getProblemMark().or(e::getContextMark);
    }
}
