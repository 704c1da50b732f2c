package io.github.backwise.advice;

import io.github.backwise.facts.Fact;
import java.io.Serializable;

/**
 * A fact that the caller stated, as a rule matched it.
 *
 * @param type the name of the fact's type, "Change": any JSON library can then write the fact as it is
 * @param fact the fact
 * @param text the fact in plain words
 */
public record Given(String type, Fact fact, String text) implements Serializable {
    @Override
    public String toString() {
        return text;
    }
}
