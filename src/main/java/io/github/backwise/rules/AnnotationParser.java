package io.github.backwise.rules;

import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Judgement;
import io.github.backwise.facts.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is said about a rule between its name and {@code when}. */
final class AnnotationParser {
    private static final List<String> NAMES = List.of(
            "id",
            "captures",
            "sources",
            "evidence",
            "judgement",
            "conflict",
            "misleads",
            "unverified",
            "since",
            "was",
            "replaces");
    private static final int MAX_TEXT = 1000;
    private static final Set<String> AFTER = Set.of("when", "then", "end", "rule");
    private static final List<String> NEEDED = List.of("id", "sources", "evidence");

    private final TokenReader reader;
    private final Token rule;
    private final Map<String, Token> found = new LinkedHashMap<>();

    /** @param rule the word that starts the rule */
    AnnotationParser(TokenReader reader, Token rule) {
        this.reader = reader;
        this.rule = rule;
    }

    /** Reads all annotations; afterwards the other methods tell what they say. */
    AnnotationParser parse() {
        while (reader.peek().is("@") || startsWithoutSign()) {
            if (!reader.accept("@")) {
                reader.problem(
                        reader.peek().place(),
                        "'@' is missing before " + reader.peek().shown(),
                        "Maybe @" + reader.peek().text() + "?");
            }
            annotation();
        }
        for (String name : NEEDED) {
            if (!found.containsKey(name)) {
                reader.problem(
                        rule.place(),
                        "the rule has no @" + name,
                        name.equals("id")
                                ? "Maybe @id( \"topic-and-a-few-words\" )?"
                                : "Maybe copy the line from a neighbour and change it?");
            }
        }
        return this;
    }

    private boolean startsWithoutSign() {
        return NAMES.contains(reader.peek().text()) && reader.peekSecond().is("(");
    }

    private void annotation() {
        Token name = reader.expect(Token.Kind.WORD, "the name of an annotation", "Maybe id?");
        reader.expect("(", "after @" + name.text());
        if (!NAMES.contains(name.text())) {
            reader.problem(name.place(), "there is no @" + name.text(), Nearest.maybe(name.text(), NAMES));
            skipValue();
            reader.accept(")");
            Nearest.to(name.text(), NAMES).ifPresent(meant -> found.put(meant, null));
            return;
        }
        Token value = value(name);
        reader.expect(")", "after the value of @" + name.text());
        if (found.containsKey(name.text())) {
            reader.problem(name.place(), "@" + name.text() + " stands twice", "Maybe delete one?");
        }
        found.putIfAbsent(name.text(), value);
    }

    private void skipValue() {
        while (!reader.peek().is(")") && !reader.peek().is("@") && !reader.atAny(AFTER) && !reader.atEnd()) {
            reader.next();
        }
    }

    private Token value(Token name) {
        boolean constant = name.is("evidence") || name.is("judgement");
        Token.Kind wanted = constant ? Token.Kind.WORD : Token.Kind.TEXT;
        Token value = reader.peek();
        if (value.kind() == wanted) {
            if (value.text().length() > MAX_TEXT) {
                reader.problem(
                        value.place(),
                        "@" + name.text() + " says more than " + MAX_TEXT + " letters",
                        "Maybe only what matters most?");
            }
            return reader.next();
        }
        reader.problem(
                value.place(),
                "@" + name.text() + " takes " + (constant ? "a name without quotes" : "a text in quotes") + ", not "
                        + value.shown(),
                constant ? "Maybe EXPERT?" : "Maybe the quotes are missing?");
        skipValue();
        return null;
    }

    /** The id; empty, and a problem, if there is none. */
    String id() {
        Token id = found.get("id");
        if (id == null) {
            return "";
        }
        RuleParser.checkId(reader, id);
        return id.text();
    }

    /** Everything else. */
    Rule.Annotations described() {
        return new Rule.Annotations(
                listed("captures"),
                listed("sources"),
                constant("evidence", Evidence.class),
                constant("judgement", Judgement.class),
                text("conflict"),
                text("misleads"),
                text("unverified"),
                text("since"),
                text("was"),
                text("replaces"));
    }

    private String text(String name) {
        Token value = found.get(name);
        return value == null ? "" : value.text().strip();
    }

    private List<String> listed(String name) {
        String text = text(name);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(String::strip).toList();
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        Token value = found.get(name);
        return value == null ? null : RuleParser.constant(reader, value, type);
    }
}
