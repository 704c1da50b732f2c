package io.github.backwise.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks over the tokens of a rule file and reports what does not fit, with its place and the rule's name. */
final class TokenReader {

    private final List<Token> tokens;
    private final List<Problem> problems;
    private int at;
    private String rule = "";

    TokenReader(List<Token> tokens, List<Problem> problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Ends the reading of a rule that cannot be understood any further; the problem has been reported. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }

    void enterRule(String name) {
        rule = name;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END_OF_FILE;
    }

    boolean accept(String text) {
        if (peek().is(text)) {
            next();
            return true;
        }
        return false;
    }

    Token expect(String text, String where) {
        if (!has(text, where)) {
            throw new Lost();
        }
        return next();
    }

    /** Whether a word or sign comes next, in capital or small letters; a problem if not as it should be. */
    boolean has(String text, String where) {
        Token found = peek();
        if (found.is(text)) {
            return true;
        }
        boolean like = found.isLike(text);
        problem(
                like ? found.place() : gap(),
                "expected '" + text + "' " + where + " but found " + found.shown(),
                like ? "Maybe '" + text + "' in small letters?" : "Maybe '" + text + "' is missing before it?");
        return like;
    }

    Token expect(Token.Kind kind, String what, String maybe) {
        if (peek().kind() == kind) {
            return next();
        }
        problem(gap(), "expected " + what + " but found " + peek().shown(), maybe);
        throw new Lost();
    }

    /** Where something is missing: behind what was read last, if the next word stands on another line. */
    Place gap() {
        Token next = peek();
        Token last = tokens.get(Math.max(0, at - 1));
        return at > 0 && last.place().line() < next.place().line() ? last.end() : next.place();
    }

    /** How many words and signs were read. */
    int position() {
        return at;
    }

    /** All that was read between two positions. */
    List<Token> between(int from, int to) {
        return tokens.subList(from, to);
    }

    /** Moves on to the next rule, so that its problems can be told in the same go. */
    void skipRule() {
        while (!atEnd()) {
            boolean startsRule = peek().isLike("rule") && peekSecond().kind() == Token.Kind.TEXT;
            if (startsRule) {
                return;
            }
            if (next().isLike("end")) {
                return;
            }
        }
    }

    Lost lost(String message, String maybe) {
        problem(peek().place(), message, maybe);
        return new Lost();
    }

    void problem(Place place, String message, String maybe) {
        problems.add(new Problem(place, rule, message, maybe));
    }

    /** True if the next word starts another part of the rule, so that something before it must be missing. */
    boolean atAny(Set<String> words) {
        return peek().kind() == Token.Kind.WORD
                && words.contains(peek().text().toLowerCase(Locale.ROOT))
                && !peekSecond().is("(");
    }
}
