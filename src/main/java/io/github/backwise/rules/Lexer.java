package io.github.backwise.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a rule file into tokens. What it does not know, it reports and skips. */
final class Lexer {
    private static final int MAX_PROBLEMS = 100;
    private static final int MAX_NOTE = 2000;
    private static final String SIGNS = "(){}[],;:.!<>=@+-*/&|%?^~";

    private final String file;
    private final String text;
    private final List<Problem> problems;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<Integer, String> notes;
    private int at;
    private int line = 1;
    private int lineStart;

    /**
     * @param notes receives the comment block that ends on a line, by that line's number
     */
    Lexer(String file, String text, List<Problem> problems, Map<Integer, String> notes) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.notes = notes;
    }

    /** True if so much was strange that the rest of the file was left unread. */
    boolean gaveUp() {
        return problems.size() >= MAX_PROBLEMS;
    }

    List<Token> tokens() {
        while (at < text.length() && !gaveUp()) {
            char c = text.charAt(at);
            if (c == '\n') {
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                lineComment();
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (c == '"') {
                quoted();
            } else if (LookAlikes.isQuote(c)) {
                strange(at);
                quoted();
            } else if (Character.isLetter(c) || c == '_' || c == '$') {
                run(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD);
            } else if (isDigit(c)) {
                number();
            } else if (SIGNS.indexOf(c) >= 0) {
                sign();
            } else {
                strange(at);
                lookAlike(c);
            }
        }
        tokens.add(new Token(Token.Kind.END_OF_FILE, "", here(at)));
        return tokens;
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void lineComment() {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        String comment = text.substring(at + 2, end).strip();
        String above = notes.remove(line - 1);
        boolean alone = above == null || above.length() > MAX_NOTE;
        notes.put(line, alone ? comment : above + " " + comment);
        refuseBackslash(at, end);
        at = end;
    }

    private void blockComment() {
        int start = at;
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            report(at, "this comment never ends", "Maybe */ is missing?");
            at = text.length();
            return;
        }
        refuseBackslash(start, end);
        while (at < end + 2) {
            if (text.charAt(at) == '\n') {
                newLine();
            } else {
                at++;
            }
        }
    }

    private void quoted() {
        int start = at++;
        boolean straight = text.charAt(start) == '"';
        while (at < text.length() && !closes(text.charAt(at), straight) && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '\\' || Character.isISOControl(c) && c != '\r' || Character.getType(c) == Character.FORMAT) {
                strange(at);
            }
            at++;
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            reportOpen(start);
            tokens.add(new Token(Token.Kind.TEXT, text.substring(start + 1, at).strip(), here(start)));
            return;
        }
        tokens.add(new Token(Token.Kind.TEXT, text.substring(start + 1, at), here(start)));
        at++;
    }

    private void reportOpen(int start) {
        for (int i = start + 1; i < at; i++) {
            if (LookAlikes.isDoubleQuote(text.charAt(i))) {
                strange(i);
                return;
            }
        }
        report(start, "this text has no closing quote", "Maybe a straight quote \" is missing at its end?");
    }

    private static boolean closes(char c, boolean straight) {
        return c == '"' || !straight && LookAlikes.isQuote(c);
    }

    private void lookAlike(char c) {
        String sign = LookAlikes.sign(c);
        if (sign != null) {
            tokens.add(new Token(Token.Kind.SIGN, sign, here(at)));
        }
        at++;
    }

    private void run(Token.Kind kind) {
        int start = at++;
        while (at < text.length()
                && (Character.isLetter(text.charAt(at))
                        || isDigit(text.charAt(at))
                        || text.charAt(at) == '_'
                        || text.charAt(at) == '-'
                                && at + 1 < text.length()
                                && isLetter(text.charAt(at + 1))
                                && isAttribute(start))) {
            at++;
        }
        for (int i = start; i < at; i++) {
            if (Character.isLetter(text.charAt(i)) && !isLetter(text.charAt(i))) {
                strange(i);
                break;
            }
        }
        tokens.add(new Token(kind, text.substring(start, at), here(start)));
    }

    /** Words with a dash are Drools' attributes (no-loop, agenda-group): one token, so that a message can name them. */
    private boolean isAttribute(int start) {
        return List.of("no", "agenda", "ruleflow", "activation", "auto", "lock", "date")
                .contains(text.substring(start, at));
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, at), here(start)));
    }

    private void sign() {
        for (String two : List.of("==", "!=", "<=", ">=", "&&", "||")) {
            if (text.startsWith(two, at)) {
                tokens.add(new Token(Token.Kind.SIGN, two, here(at)));
                at += 2;
                return;
            }
        }
        tokens.add(new Token(Token.Kind.SIGN, text.substring(at, at + 1), here(at)));
        at++;
    }

    private void refuseBackslash(int start, int end) {
        int backslash = text.substring(start, end).indexOf('\\');
        if (backslash >= 0) {
            strange(start + backslash);
        }
    }

    private void strange(int position) {
        char c = text.charAt(position);
        String shown = Character.isISOControl(c)
                        || Character.isWhitespace(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.isSpaceChar(c)
                ? String.format("an invisible character (U+%04X)", (int) c)
                : String.format("the character %s (U+%04X)", c, (int) c);
        report(position, shown + " cannot stand here", "Maybe " + LookAlikes.better(c) + "?");
    }

    private void report(int position, String message, String maybe) {
        problems.add(new Problem(Place.in(file, text, position), "", message, maybe));
    }

    private Place here(int position) {
        return new Place(file, line, position - lineStart + 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
