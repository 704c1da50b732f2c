package io.github.backwise.rules;

/** A word, number, text or sign of a rule file. */
record Token(Kind kind, String text, Place place) {
    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        END_OF_FILE
    }

    private static final int SHOWN = 40;

    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(other);
    }

    /** True for the word in whatever mixture of capital and small letters. */
    boolean isLike(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** The place just behind it. */
    Place end() {
        int length = text.length() + (kind == Kind.TEXT ? 2 : 0);
        return new Place(place.file(), place.line(), place.column() + length);
    }

    /** The token as a message shows it. */
    String shown() {
        return switch (kind) {
            case END_OF_FILE -> "the end of the file";
            case TEXT -> "\"" + shortened() + "\"";
            default -> "'" + shortened() + "'";
        };
    }

    /** Its text, or the start of it. */
    String shortened() {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
