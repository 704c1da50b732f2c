package io.github.backwise.facts;

/**
 * The sex the body was born with, asked only because some warning signs differ.
 *
 * <p>A runner would say: <i>"I am a woman."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param sex the body's sex
 */
public record Sex(BodySex sex) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Sex {
        Checks.given(Sex.class, "sex", sex);
    }
}
