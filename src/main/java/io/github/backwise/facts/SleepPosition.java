package io.github.backwise.facts;

/**
 * How the runner lies at night. State one fact for each position.
 *
 * <p>A runner would say: <i>"I sleep on my side."</i>
 *
 * <p>Key: position; there is no contradiction between two of them.
 *
 * @param position the position
 */
public record SleepPosition(Position position) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public SleepPosition {
        Checks.given(SleepPosition.class, "position", position);
    }

    @Override
    public Object key() {
        return position;
    }
}
