package io.github.backwise.rules;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the verbs between {@code then} and {@code end}. */
final class ConclusionParser {
    /** What an argument of a verb is: an id in quotes, or the name of a constant. */
    private enum Kind {
        ID,
        CERTAINTY,
        WHO,
        URGENCY
    }

    private record Verb(List<Kind> kinds, Function<List<Object>, Conclusion> make) {}

    private static final Map<String, Verb> VERBS = new TreeMap<>(Map.of(
            "suspect",
                    new Verb(
                            List.of(Kind.ID, Kind.CERTAINTY),
                            a -> new Conclusion.Suspect(id(a, 0), (Certainty) a.get(1))),
            "doubt",
                    new Verb(
                            List.of(Kind.ID, Kind.CERTAINTY),
                            a -> new Conclusion.Doubt(id(a, 0), (Certainty) a.get(1))),
            "recommend",
                    new Verb(
                            List.of(Kind.ID, Kind.CERTAINTY),
                            a -> new Conclusion.Recommend(id(a, 0), (Certainty) a.get(1))),
            "include", new Verb(List.of(Kind.ID, Kind.ID), a -> new Conclusion.Include(id(a, 0), id(a, 1))),
            "ease", new Verb(List.of(Kind.ID, Kind.ID), a -> new Conclusion.Ease(id(a, 0), id(a, 1))),
            "withhold", new Verb(List.of(Kind.ID, Kind.ID), a -> new Conclusion.Withhold(id(a, 0), id(a, 1))),
            "refer",
                    new Verb(
                            List.of(Kind.WHO, Kind.URGENCY, Kind.ID),
                            a -> new Conclusion.Refer((Who) a.get(0), (Urgency) a.get(1), id(a, 2))),
            "criterion", new Verb(List.of(Kind.ID, Kind.ID), a -> new Conclusion.Criterion(id(a, 0), id(a, 1)))));

    private static final int MAX_CONCLUSIONS = 60;
    private static final Set<String> NEXT = Set.of("conclude", "end", "rule");

    private final TokenReader reader;

    ConclusionParser(TokenReader reader) {
        this.reader = reader;
    }

    private static String id(List<Object> arguments, int index) {
        return (String) arguments.get(index);
    }

    List<Conclusion> conclusions() {
        List<Conclusion> conclusions = new ArrayList<>();
        int read = 0;
        Token first = reader.peek();
        while (!reader.atAny(Set.of("end", "rule")) && !reader.atEnd() && read <= MAX_CONCLUSIONS) {
            read++;
            Token start = reader.peek();
            Conclusion conclusion = conclusionOrSkip();
            if (conclusion != null && conclusions.stream().anyMatch(other -> repeats(conclusion, other))) {
                reader.problem(start.place(), "the rule concludes this twice", "Maybe delete one?");
            } else if (conclusion != null) {
                conclusions.add(conclusion);
            }
        }
        if (reader.peek() == first) {
            reader.problem(
                    reader.peek().place(),
                    "the rule concludes nothing",
                    "Maybe conclude.suspect( \"a-cause\", LIKELY );");
        }
        if (read > MAX_CONCLUSIONS) {
            throw reader.lost(
                    "a rule concludes no more than " + MAX_CONCLUSIONS + " things", "Maybe make two rules of it?");
        }
        return conclusions;
    }

    private static boolean repeats(Conclusion one, Conclusion other) {
        boolean sameClaim = one.certainty() != null
                && one.getClass() == other.getClass()
                && one.target().equals(other.target());
        return sameClaim || one.equals(other);
    }

    /** The next conclusion; null, and a problem, if it cannot be understood. */
    private Conclusion conclusionOrSkip() {
        Token start = reader.peek();
        try {
            return conclusion();
        } catch (TokenReader.Lost reported) {
            if (reader.peek() == start) {
                reader.next();
            }
            while (!reader.accept(";") && !reader.atAny(NEXT) && !reader.atEnd()) {
                reader.next();
            }
            return null;
        }
    }

    private Conclusion conclusion() {
        Token name = verb();
        Verb verb = VERBS.get(name.text());
        if (verb == null) {
            reader.problem(
                    name.place(), "there is no verb " + name.shown(), Nearest.maybe(name.text(), VERBS.keySet()));
            throw new TokenReader.Lost();
        }
        reader.expect("(", "after '" + name.text() + "'");
        List<Object> arguments = arguments(name, verb);
        if (reader.peek().is(",")) {
            throw reader.lost(
                    "'" + name.text() + "' takes only " + verb.kinds().size() + " values", "Maybe delete the rest?");
        }
        reader.expect(
                ")",
                "after the last value of '" + name.text() + "', which takes "
                        + verb.kinds().size() + ",");
        if (!reader.accept(";")) {
            reader.problem(reader.gap(), "a ';' is missing at the end of the line", "Maybe add it here?");
        }
        return arguments.contains(null) ? null : verb.make().apply(arguments);
    }

    /** The verb, behind {@code conclude.} */
    private Token verb() {
        Token start = reader.peek();
        if (VERBS.containsKey(start.text()) && reader.peekSecond().is("(")) {
            reader.problem(
                    start.place(),
                    "'conclude.' is missing before " + start.shown(),
                    "Maybe conclude." + start.text() + "?");
            return reader.next();
        }
        if (!start.isLike("conclude")) {
            throw reader.lost(
                    "expected 'conclude.' and a verb but found " + start.shown(),
                    "Maybe conclude.suspect( \"a-cause\", LIKELY ); as nothing else can stand here");
        }
        reader.expect("conclude", "before a verb");
        reader.expect(".", "after 'conclude'");
        return reader.expect(Token.Kind.WORD, "a verb after 'conclude.'", "Maybe suspect?");
    }

    private List<Object> arguments(Token name, Verb verb) {
        List<Object> arguments = new ArrayList<>();
        for (Kind kind : verb.kinds()) {
            if (!arguments.isEmpty()) {
                reader.expect(
                        ",",
                        "between the values of '" + name.text() + "', which takes "
                                + verb.kinds().size() + ",");
            }
            arguments.add(argument(kind));
        }
        return arguments;
    }

    private Object argument(Kind kind) {
        if (kind == Kind.ID) {
            Token text = reader.expect(Token.Kind.TEXT, "an id in quotes", "Maybe the quotes are missing?");
            RuleParser.checkId(reader, text);
            return text.text();
        }
        Token word = reader.peek();
        if (word.kind() == Token.Kind.TEXT) {
            reader.problem(
                    word.place(),
                    word.shown() + " stands in quotes, but here is a name without quotes",
                    "Maybe " + example(kind) + "?");
            reader.next();
            return null;
        }
        reader.expect(Token.Kind.WORD, "a name without quotes", "Maybe " + example(kind) + "?");
        return switch (kind) {
            case CERTAINTY -> RuleParser.constant(reader, word, Certainty.class);
            case WHO -> RuleParser.constant(reader, word, Who.class);
            default -> RuleParser.constant(reader, word, Urgency.class);
        };
    }

    private static String example(Kind kind) {
        return kind == Kind.CERTAINTY ? "LIKELY" : kind == Kind.WHO ? "DOCTOR" : "SOON";
    }
}
