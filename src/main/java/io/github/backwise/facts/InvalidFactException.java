package io.github.backwise.facts;

/**
 * A fact cannot be what it was said to be: a value is missing, outside its range or not in the vocabulary. The message
 * names the value and ends with what to try, beginning "Maybe".
 */
public final class InvalidFactException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String fact;
    private final String field;

    InvalidFactException(String fact, String field, String message) {
        super(message);
        this.fact = fact;
        this.field = field;
    }

    /** The name of the fact's type, as it was given: "Tightness". */
    public String fact() {
        return fact;
    }

    /** The name of the field that is wrong, as it was given; empty if the fact as a whole is. */
    public String field() {
        return field;
    }
}
