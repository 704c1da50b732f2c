package io.github.backwise.facts;

/**
 * A place where it hurts. State one fact for each place; several may be true at once.
 *
 * <p>A runner would say: <i>"It is right across my lower back, and a bit in the left buttock."</i>
 *
 * <p>Key: site; there is no contradiction between two of them.
 *
 * @param site the place
 */
public record PainSite(Site site) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainSite {
        Checks.given(PainSite.class, "site", site);
    }

    @Override
    public Object key() {
        return site;
    }
}
