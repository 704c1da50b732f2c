package io.github.backwise.facts;

/**
 * How many days of the week are free of training.
 *
 * <p>A runner would say: <i>"I never take a day off."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param daysPerWeek days without any training, 0 to 7
 */
public record RestDays(
        @Range(min = 0, max = 7, unit = "days") int daysPerWeek) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public RestDays {
        Checks.within(RestDays.class, "daysPerWeek", daysPerWeek);
    }
}
