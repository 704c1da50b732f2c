package io.github.backwise.advice;

import java.io.Serializable;
import java.util.List;

/**
 * Advice that fits some facts, but at least as much speaks against its cause as for it.
 *
 * @param id id of the advice
 * @param title the advice in a few words
 * @param reasons both sides: the rules that give the advice and those that doubt its cause
 */
public record SetAside(String id, String title, List<Reason> reasons) implements Serializable {
    /** Keeps an immutable copy of the list. */
    public SetAside {
        reasons = List.copyOf(reasons);
    }
}
