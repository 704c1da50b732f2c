package io.github.backwise.advice;

import java.io.Serializable;
import java.util.List;

/**
 * See somebody.
 *
 * @param id stable id: "pain-that-stays"
 * @param who whom to see, any of these
 * @param urgency how soon
 * @param title what this is about
 * @param tellThem what to tell them, in plain words
 * @param reasons the rules that ask for it
 */
public record Referral(String id, List<Who> who, Urgency urgency, String title, String tellThem, List<Reason> reasons)
        implements Serializable {
    /** Keeps immutable copies of the lists. */
    public Referral {
        who = List.copyOf(who);
        reasons = List.copyOf(reasons);
    }
}
