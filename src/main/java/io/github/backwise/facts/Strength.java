package io.github.backwise.facts;

/**
 * How strong a part of the body is, as the runner reports it.
 *
 * <p>A runner would say: <i>"My core is actually pretty strong."</i>
 *
 * <p>Key: region; the same region with another answer is a contradiction.
 *
 * @param region the part of the body
 * @param level how strong
 */
public record Strength(Region region, Level level) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Strength {
        Checks.given(Strength.class, "region", region);
        Checks.given(Strength.class, "level", level);
    }

    @Override
    public Object key() {
        return region;
    }
}
