package io.github.backwise.facts;

/**
 * Something that fills hours of an ordinary day.
 *
 * <p>A runner would say: <i>"I sit at a desk for eight hours."</i>
 *
 * <p>Key: occupation; the same occupation with another answer is a contradiction.
 *
 * @param occupation what fills them
 * @param hoursPerDay hours of an ordinary day, 0 to 24
 */
public record DailyLife(
        Occupation occupation,
        @Range(min = 0, max = 24, unit = "hours") int hoursPerDay) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public DailyLife {
        Checks.given(DailyLife.class, "occupation", occupation);
        Checks.within(DailyLife.class, "hoursPerDay", hoursPerDay);
    }

    @Override
    public Object key() {
        return occupation;
    }
}
