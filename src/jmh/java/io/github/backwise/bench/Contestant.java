package io.github.backwise.bench;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Conclusion;
import java.util.Collection;
import java.util.List;

/** One way of firing rules over the facts of one runner. Thread-safe. */
interface Contestant {
    /** What is timed. */
    Object consult(List<Fact> facts);

    /** What it concludes. */
    Collection<Conclusion> conclusions(List<Fact> facts);
}
