package io.github.backwise.facts;

/**
 * A kind of ground that belongs to the usual runs. State one fact for each kind.
 *
 * <p>A runner would say: <i>"My loop is all hills."</i>
 *
 * <p>Key: kind; there is no contradiction between two of them.
 *
 * @param kind the ground
 */
public record Terrain(TerrainKind kind) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public Terrain {
        Checks.given(Terrain.class, "kind", kind);
    }

    @Override
    public Object key() {
        return kind;
    }
}
