package io.github.backwise.rules;

import io.github.backwise.advice.Certainty;
import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Nearest;
import io.github.backwise.rules.Constraint.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what stands between the brackets of a pattern: tests on fields, and names given to values. */
final class ConstraintParser {
    private static final int MAX_NAME = 40;
    private static final Map<String, Operator> MEANT = Map.of(
            "=>", Operator.AT_LEAST,
            "=<", Operator.AT_MOST,
            "<>", Operator.UNEQUAL,
            ">=", Operator.AT_LEAST,
            "<=", Operator.AT_MOST,
            "!=", Operator.UNEQUAL);

    private final TokenReader reader;
    private final Set<String> variables = new HashSet<>();
    private final OperandParser operands;

    ConstraintParser(TokenReader reader) {
        this.reader = reader;
        this.operands = new OperandParser(reader, variables);
    }

    /** What stands between the brackets of a pattern. */
    List<Constraint> of(FactType type) {
        List<Constraint> constraints = new ArrayList<>();
        if (reader.peek().is(")")) {
            return constraints;
        }
        do {
            Constraint constraint = constraint(type);
            if (constraint != null) {
                constraints.add(constraint);
            }
        } while (another(type));
        return constraints;
    }

    /** Whether another constraint follows; a comma that is missing before it is a problem, but it can be read. */
    private boolean another(FactType type) {
        if (reader.accept(",")) {
            return true;
        }
        Token next = reader.peek();
        boolean joined = next.is("&&") || next.is("and");
        boolean starts = next.kind() == Token.Kind.VARIABLE
                || next.is("!")
                || type.field(next.text()).isPresent();
        if (joined) {
            reader.problem(next.place(), next.shown() + " cannot stand between tests", "Maybe a ','?");
            reader.next();
        } else if (next.is("||") || next.is("or")) {
            throw reader.lost(
                    next.shown() + " cannot stand between tests", "Maybe 'in ( ..., ... )' or a second rule?");
        } else if (starts) {
            reader.problem(reader.gap(), "a ',' is missing before " + next.shown(), "Maybe add it?");
        }
        return joined || starts;
    }

    /** One constraint; null if a problem with a name was reported and reading can go on. */
    private Constraint constraint(FactType type) {
        Token first = reader.next();
        if (first.kind() == Token.Kind.VARIABLE) {
            return binding(first, type);
        }
        if (first.kind() == Token.Kind.WORD && reader.peek().is(":")) {
            reader.problem(first.place(), "the name of a value starts with '$'", "Maybe $" + first.text() + "?");
            return binding(new Token(Token.Kind.VARIABLE, "$" + first.text(), first.place()), type);
        }
        if (first.is("!")) {
            Token name = reader.expect(Token.Kind.WORD, "a yes-or-no field after '!'", "Maybe present?");
            return truth(field(type, name), name, false);
        }
        if (first.is("not") && reader.peek().kind() == Token.Kind.WORD) {
            reader.problem(
                    first.place(),
                    "'not' cannot stand before a field",
                    "Maybe !" + reader.peek().text() + "?");
            return constraint(type);
        }
        if (first.kind() != Token.Kind.WORD) {
            String maybe = first.kind() == Token.Kind.NUMBER
                    ? "Maybe a decimal point, not a comma?"
                    : Nearest.maybe("", names(type));
            reader.problem(first.place(), "expected a field of " + type + " but found " + first.shown(), maybe);
            throw new TokenReader.Lost();
        }
        FactType.Field field = field(type, first);
        if (reader.peek().is(",") || reader.peek().is(")")) {
            return truth(field, first, true);
        }
        Operator operator = operator(first);
        List<Operand> values =
                operator.isList() ? operands.list(field) : Collections.singletonList(operands.one(field));
        if (field == null || values.contains(null)) {
            return null;
        }
        checkComparison(field, operator, first);
        return new Constraint.Test(field, operator, values, first.place());
    }

    private Constraint binding(Token variable, FactType type) {
        reader.expect(":", "after " + variable.text());
        Token name = reader.expect(Token.Kind.WORD, "a field of " + type, Nearest.maybe("", names(type)));
        FactType.Field field = field(type, name);
        if (field != null && field.type() != int.class) {
            reader.problem(
                    name.place(),
                    "only a whole number can be given a name",
                    "Maybe compare '" + name.text() + "' directly?");
        }
        if (variable.text().length() > MAX_NAME) {
            reader.problem(variable.place(), "the name " + variable.shown() + " is too long", "Maybe $d?");
        }
        if (!variables.add(variable.text())) {
            reader.problem(
                    variable.place(), "the name " + variable.text() + " is already taken", "Maybe another name?");
        }
        return field == null ? null : new Constraint.Bind(variable.text(), field);
    }

    private Constraint truth(FactType.Field field, Token name, boolean value) {
        if (field == null) {
            return null;
        }
        if (field.type() != boolean.class) {
            reader.problem(
                    name.place(),
                    "'" + name.text() + "' is compared with nothing",
                    "Maybe " + name.text() + " == " + OperandParser.shownExample(field) + "?");
            return null;
        }
        return new Constraint.Test(field, Operator.EQUAL, List.of(new Operand.Literal(value)), name.place());
    }

    private FactType.Field field(FactType type, Token name) {
        return type.field(name.text()).orElseGet(() -> {
            reader.problem(
                    name.place(), "no field '" + name.text() + "' in " + type, Nearest.maybe(name.text(), names(type)));
            return null;
        });
    }

    private static List<String> names(FactType type) {
        return type.fields().stream().map(FactType.Field::name).toList();
    }

    private Operator operator(Token field) {
        Token token = reader.next();
        if (token.is("not")) {
            reader.expect("in", "after 'not'");
            return Operator.NOT_IN;
        }
        Operator meant = MEANT.get(token.text() + reader.peek().text());
        if (meant != null) {
            reader.next();
            reader.problem(token.place(), "these two signs do not compare", "Maybe '" + meant.symbol() + "'?");
            return meant;
        }
        if (token.is("=")) {
            reader.problem(token.place(), "'=' does not compare", "Maybe '=='?");
            return Operator.EQUAL;
        }
        return Arrays.stream(Operator.values())
                .filter(o -> token.is(o.symbol()))
                .findFirst()
                .orElseThrow(() -> {
                    reader.problem(
                            token.place(),
                            "expected a comparison after '" + field.text() + "' but found " + token.shown(),
                            "Maybe '==', or a comma is missing?");
                    return new TokenReader.Lost();
                });
    }

    private void checkComparison(FactType.Field field, Operator operator, Token at) {
        if (operator.isOrder() && !field.isNumber()) {
            String maybe = field.type() == Certainty.class
                    ? "Maybe " + field + " in ( Certainty.CERTAIN, Certainty.LIKELY )?"
                    : "Maybe '==' or 'in'?";
            reader.problem(at.place(), "'" + field + "' has no larger and smaller", maybe);
        }
    }
}
