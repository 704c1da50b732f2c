package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Nearest;
import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Constraint.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the patterns between {@code when} and {@code then}. */
final class ConditionParser {
    private static final Set<String> FOREIGN =
            Set.of("or", "and", "eval", "from", "accumulate", "collect", "forall", "entry", "this", "over", "return");
    private static final Set<String> AFTER = Set.of("then", "end", "rule");
    private static final int MAX_CONDITIONS = 40;

    private final TokenReader reader;
    private final ConstraintParser tests;

    ConditionParser(TokenReader reader) {
        this.reader = reader;
        this.tests = new ConstraintParser(reader);
    }

    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        Token first = reader.peek();
        int read = 0;
        while (!atEndOfPart() && read++ <= MAX_CONDITIONS) {
            conditionOrSkip(conditions);
        }
        if (read > MAX_CONDITIONS) {
            throw reader.lost(
                    "a rule has no more than " + MAX_CONDITIONS + " conditions", "Maybe make two rules of it?");
        }
        if (reader.peek() == first) {
            reader.problem(reader.gap(), "the rule has no condition", "Maybe one is missing between when and then?");
        }
        return conditions;
    }

    private boolean atEndOfPart() {
        return reader.atAny(AFTER) || reader.peek().isLike("conclude") || reader.atEnd();
    }

    /** Reads the next condition; if it cannot be understood, goes on with the one on a later line. */
    private void conditionOrSkip(List<Condition> conditions) {
        Token start = reader.peek();
        try {
            conditions.add(condition(conditions));
        } catch (TokenReader.Lost reported) {
            if (reader.peek() == start) {
                reader.next();
            }
            while (!atEndOfPart() && !startsOneBehind(start.place().line())) {
                reader.next();
            }
        }
    }

    private boolean startsOneBehind(int line) {
        Token token = reader.peek();
        boolean starts =
                token.is("not") || token.is("exists") || reader.peekSecond().is("(") && !token.is("in");
        return token.place().line() > line && token.kind() == Token.Kind.WORD && starts;
    }

    private Condition condition(List<Condition> before) {
        Token start = reader.peek();
        refuseForeign(start);
        Presence presence =
                reader.accept("not") ? Presence.NOT : reader.accept("exists") ? Presence.EXISTS : Presence.STATED;
        if (presence == Presence.STATED && before.stream().anyMatch(c -> c.presence() != Presence.STATED)) {
            reader.problem(
                    start.place(),
                    "a condition about a stated fact stands after a 'not' or 'exists'",
                    "Maybe move it up?");
        }
        Token name =
                reader.expect(Token.Kind.WORD, "a fact such as PainSeverity( score >= 7 )", "Maybe 'then' is missing?");
        refuseForeign(name);
        FactType type = type(name);
        reader.expect("(", "after " + name.text());
        List<Constraint> constraints = tests.of(type);
        reader.expect(")", "at the end of " + name.text() + "( ... )");
        refuseForeign(reader.peek());
        Condition condition = new Condition(presence, type, constraints, start.place());
        checkInterim(condition);
        checkNames(condition);
        return condition;
    }

    private void refuseForeign(Token token) {
        if (token.kind() == Token.Kind.VARIABLE) {
            throw reader.lost(
                    "a whole fact cannot be given a name", "Maybe name a field: Fact( " + token.text() + " : field )?");
        }
        if (token.is("&&") || token.is("||") || token.kind() == Token.Kind.WORD && FOREIGN.contains(token.text())) {
            throw reader.lost(
                    token.shown() + " cannot stand between conditions",
                    "Maybe one condition on each line (all must hold), and a second rule for 'or'?");
        }
    }

    private FactType type(Token name) {
        return Condition.type(name.text()).orElseThrow(() -> {
            List<String> names = Stream.concat(
                            Stream.of("not", "exists"),
                            Condition.types().stream().map(FactType::name))
                    .toList();
            reader.problem(
                    name.place(),
                    "there is no fact " + name.shown(),
                    Nearest.maybe(name.text(), names, "Maybe look it up with the command 'facts'?"));
            return new TokenReader.Lost();
        });
    }

    /** Interim conclusions are matched positively and by name, so that causes and sets can be followed from rule to rule. */
    private void checkInterim(Condition condition) {
        if (condition.isAboutFacts()) {
            return;
        }
        String name = condition.type().fields().get(0).name();
        List<Constraint.Test> named = condition.tests(name).toList();
        if (condition.presence() != Presence.STATED
                || named.size() != 1
                || named.get(0).operator() != Operator.EQUAL) {
            reader.problem(
                    condition.place(),
                    condition.type() + " must be matched by its " + name + " and without 'not'",
                    "Maybe " + condition.type() + "( " + name + " == \"an-id\" )?");
            throw new TokenReader.Lost();
        }
        if (condition.type().type() == Criteria.class
                && !isCount(condition.tests("met").toList())) {
            reader.problem(condition.place(), "the only test on 'met' is 'at least' a number", "Maybe met >= 2?");
        }
    }

    private static boolean isCount(List<Constraint.Test> tests) {
        return tests.size() == 1
                && tests.get(0).operator() == Operator.AT_LEAST
                && tests.get(0).operands().get(0) instanceof Operand.Literal;
    }

    /** Of several facts that there are, or of one that there is not, no number can be meant. */
    private void checkNames(Condition condition) {
        if (condition.presence() != Presence.STATED) {
            condition
                    .bound()
                    .forEach(name -> reader.problem(
                            condition.place(),
                            "a condition with 'not' or 'exists' cannot give a number the name " + name,
                            "Maybe give it the name in a condition without them?"));
        }
    }
}
