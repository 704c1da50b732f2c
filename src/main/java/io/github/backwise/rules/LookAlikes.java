package io.github.backwise.rules;

import java.util.Map;

/** Characters that look like those of the rule language and are others: from word processors, web pages, keyboards. */
final class LookAlikes {
    private static final Map<Character, String> SIGNS = Map.of(
            '\u2013', "-", '\u2014', "-", '\u2212', "-", '\u2264', "<=", '\u2265', ">=", '\u2260', "!=", '\uff1b', ";");
    private static final String QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a'`";
    private static final String FOREIGN =
            "\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf";
    private static final String LATIN = "aeopcxyiABEKMHOPCTXABEZHIKMNOPTYXo";

    private LookAlikes() {}

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /** True for those that nobody needs inside a text. */
    static boolean isDoubleQuote(char c) {
        return QUOTES.substring(0, 6).indexOf(c) >= 0;
    }

    /** The sign of the language that it looks like; null if it looks like none. */
    static String sign(char c) {
        return SIGNS.get(c);
    }

    /** What to write instead. */
    static String better(char c) {
        if (isQuote(c)) {
            return "a straight quote \"";
        }
        if (sign(c) != null) {
            return sign(c).equals("-") ? "a plain dash -" : sign(c);
        }
        if (FOREIGN.indexOf(c) >= 0) {
            return "the letter " + LATIN.charAt(FOREIGN.indexOf(c)) + " of the Latin alphabet";
        }
        return switch (c) {
            case '\u00a0', '\u2007', '\u202f' -> "a plain space";
            case '\\' -> "leaving it out: a rule file holds no backslash";
            default -> "delete it";
        };
    }
}
