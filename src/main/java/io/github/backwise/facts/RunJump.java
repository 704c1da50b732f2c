package io.github.backwise.facts;

/**
 * How much longer the longest recent run was than the longest of the 30 days before it. A runner who has not run
 * for 30 days states 100 or more.
 *
 * <p>A runner would say: <i>"My long run went from 10 to 14 km: 40 percent."</i>
 *
 * <p>Key: none; a second, different value is a contradiction.
 *
 * @param percent extra distance over the former longest; 0 is the same, -100 to 1000
 */
public record RunJump(
        @Range(min = -100, max = 1000, unit = "percent") int percent) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public RunJump {
        Checks.within(RunJump.class, "percent", percent);
    }
}
