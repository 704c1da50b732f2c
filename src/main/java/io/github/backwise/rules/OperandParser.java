package io.github.backwise.rules;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a field is compared with. */
final class OperandParser {
    private final TokenReader reader;
    private final Set<String> variables;

    /** @param variables the names that earlier patterns gave to numbers */
    OperandParser(TokenReader reader, Set<String> variables) {
        this.reader = reader;
        this.variables = variables;
    }

    /** Several values in brackets. */
    List<Operand> list(FactType.Field field) {
        reader.expect("(", "after 'in'");
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(one(field));
        } while (reader.accept(","));
        reader.expect(")", "at the end of the list");
        return operands;
    }

    /** A value that fits the field; null if a problem was reported and reading can go on. */
    Operand one(FactType.Field field) {
        Token token = reader.next();
        return switch (token.kind()) {
            case VARIABLE -> bound(field, token);
            case NUMBER -> number(field, token, false);
            case TEXT -> text(field, token);
            case WORD -> token.is("true") || token.is("false") ? truthValue(field, token) : constant(field, token);
            default -> {
                if (token.is("-")) {
                    yield number(field, reader.expect(Token.Kind.NUMBER, "a number after '-'", ""), true);
                }
                reader.problem(token.place(), "expected a value but found " + token.shown(), example(field));
                throw new TokenReader.Lost();
            }
        };
    }

    private static String example(FactType.Field field) {
        return field == null ? "" : "Maybe " + shownExample(field) + "?";
    }

    /** The written value if the field can have it, else any. */
    private static String example(FactType.Field field, String written) {
        return field != null && field.allowed().contains(written)
                ? "Maybe " + field.type().getSimpleName() + "." + written + "?"
                : example(field);
    }

    /** A value that the field can have, as it would be written. */
    static String shownExample(FactType.Field field) {
        return (field.type().isEnum() ? field.type().getSimpleName() + "." : "") + field.example();
    }

    private Operand bound(FactType.Field field, Token variable) {
        if (!variables.contains(variable.text())) {
            reader.problem(
                    variable.place(),
                    variable.text() + " has no value yet",
                    "Maybe bind it in an earlier condition: Fact( " + variable.text() + " : field )?");
        }
        if (reader.peek().kind() == Token.Kind.SIGN
                && "*/%^".contains(reader.peek().text())) {
            throw reader.lost(
                    "nothing but '+' or '-' and a whole number can follow " + variable.text(),
                    "Maybe " + variable.text() + " + 14?");
        }
        int plus = 0;
        if (reader.peek().is("+") || reader.peek().is("-")) {
            int sign = reader.next().is("-") ? -1 : 1;
            Token number = reader.expect(Token.Kind.NUMBER, "a whole number", "Maybe 14?");
            refuseUnit(number);
            plus = sign
                    * (number.text().length() < 6 && !number.text().contains(".")
                            ? Integer.parseInt(number.text())
                            : tooLarge(number));
        }
        if (field != null && !field.isNumber()) {
            reader.problem(variable.place(), "'" + field + "' is not a number", example(field));
            return null;
        }
        return new Operand.Bound(variable.text(), plus);
    }

    private void refuseUnit(Token number) {
        Token unit = reader.peek();
        boolean isAlone = reader.peekSecond().is(")") || reader.peekSecond().is(",");
        boolean isBehind = unit.place().equals(number.end())
                || isAlone && unit.place().line() == number.place().line();
        if (unit.kind() == Token.Kind.WORD && isBehind) {
            reader.next();
            reader.problem(unit.place(), "no unit can stand behind a number", "Maybe only " + number.shortened() + "?");
        }
    }

    private int tooLarge(Token number) {
        reader.problem(number.place(), number.shown() + " is not a plausible whole number", "");
        return 0;
    }

    private Operand number(FactType.Field field, Token token, boolean negative) {
        refuseUnit(token);
        if (field == null) {
            return null;
        }
        double value = Double.parseDouble(token.text()) * (negative ? -1 : 1);
        boolean whole = !token.text().contains(".");
        if (field.type() == int.class && !whole) {
            reader.problem(
                    token.place(),
                    "'" + field + "' takes a whole number"
                            + field.range().map(range -> " of " + range.unit()).orElse("") + ", not "
                            + token.shortened(),
                    "Maybe " + Math.round(value) + "?");
            return null;
        }
        if (!field.isNumber()) {
            reader.problem(
                    token.place(),
                    "'" + field + "' cannot be compared with the number " + token.shortened(),
                    example(field));
            return null;
        }
        field.range()
                .filter(range -> value < range.min() || value > range.max())
                .ifPresent(range -> reader.problem(
                        token.place(),
                        "'" + field + "' is never " + (negative ? "-" : "") + token.shortened() + ": it counts "
                                + range.unit() + " from " + plain(range.min()) + " to " + plain(range.max()),
                        "Maybe another unit was meant?"));
        return new Operand.Literal(field.type() == int.class ? (Object) (int) value : (Object) value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private Operand text(FactType.Field field, Token token) {
        if (field == null) {
            return null;
        }
        if (field.type() != String.class) {
            String written = token.text();
            boolean isNumber = field.isNumber() && written.matches("[0-9]{1,9}");
            reader.problem(
                    token.place(),
                    "'" + field + "' cannot be compared with a text",
                    isNumber ? "Maybe " + written + "?" : example(field, written));
            return null;
        }
        RuleParser.checkId(reader, token);
        return new Operand.Literal(token.text());
    }

    private Operand truthValue(FactType.Field field, Token token) {
        if (field != null && field.type() != boolean.class) {
            reader.problem(token.place(), "'" + field + "' is not a yes-or-no field", example(field));
            return null;
        }
        return new Operand.Literal(token.is("true"));
    }

    private Operand constant(FactType.Field field, Token enumName) {
        if (!reader.accept(".")) {
            String maybe = example(field, enumName.text());
            reader.problem(enumName.place(), enumName.shown() + " is not a value", maybe);
            return null;
        }
        Token name = reader.expect(Token.Kind.WORD, "a value after '.'", example(field));
        if (field == null) {
            return null;
        }
        if (!field.type().isEnum() || !enumName.text().equals(field.type().getSimpleName())) {
            reader.problem(
                    enumName.place(),
                    "'" + field + "' has no values named " + enumName.shown(),
                    example(field, name.text()));
            return null;
        }
        if (!field.allowed().contains(name.text())) {
            reader.problem(
                    name.place(),
                    "no value '" + name.text() + "' for '" + field + "'",
                    Nearest.maybe(name.text(), field.allowed()));
            return null;
        }
        return new Operand.Literal(
                field.type().getEnumConstants()[field.allowed().indexOf(name.text())]);
    }
}
