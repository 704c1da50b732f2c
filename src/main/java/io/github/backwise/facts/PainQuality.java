package io.github.backwise.facts;

/**
 * What the pain feels like. State one fact for each word that fits; several may be true at once.
 *
 * <p>A runner would say: <i>"A dull ache, sore when I press the muscle."</i>
 *
 * <p>Key: quality; there is no contradiction between two of them.
 *
 * @param quality the kind of pain
 */
public record PainQuality(Quality quality) implements Fact {
    /** @throws InvalidFactException if a value is missing or outside its range */
    public PainQuality {
        Checks.given(PainQuality.class, "quality", quality);
    }

    @Override
    public Object key() {
        return quality;
    }
}
