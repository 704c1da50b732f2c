package io.github.backwise.advice;

import java.io.Serializable;
import java.util.List;

/**
 * An advice or an exercise to skip for now.
 *
 * @param id id of the advice or exercise; "all-but-safety" where something urgent silences the rest
 * @param title what is skipped, in a few words
 * @param instead what to do instead, in plain words
 * @param reasons the rules that hold it back
 */
public record Withheld(String id, String title, String instead, List<Reason> reasons) implements Serializable {
    /** Keeps an immutable copy of the list. */
    public Withheld {
        reasons = List.copyOf(reasons);
    }
}
