package io.github.backwise.advice;

import java.io.Serializable;
import java.util.List;

/**
 * Something that the rules suspect or doubt to be behind the pain. Not a diagnosis.
 *
 * @param id stable id: "hills"
 * @param title in plain words
 * @param belief support x (1 - against), 0 to 1
 * @param support how much speaks for it, 0 to 1; the key is "for" in the JSON of the command line
 * @param against how much speaks against it, 0 to 1
 * @param reasons the rules that suspect or doubt it
 */
public record Cause(String id, String title, double belief, double support, double against, List<Reason> reasons)
        implements Serializable {
    /** Keeps an immutable copy of the list. */
    public Cause {
        reasons = List.copyOf(reasons);
    }
}
