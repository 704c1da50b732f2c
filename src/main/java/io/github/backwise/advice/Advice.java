package io.github.backwise.advice;

import java.io.Serializable;
import java.util.List;

/**
 * Something to do about the sore back.
 *
 * @param id stable id, topic and name: "form.run-tall-on-hills"
 * @param title in a few words
 * @param text in full, in plain words
 * @param belief how much speaks for it, 0 to 1: how specifically the facts point here, and how good the evidence is
 * @param exercises what to practise, with doses
 * @param reasons the rules that give it
 */
public record Advice(
        String id, String title, String text, double belief, List<Exercise> exercises, List<Reason> reasons)
        implements Serializable {
    /** Keeps immutable copies of the lists. */
    public Advice {
        exercises = List.copyOf(exercises);
        reasons = List.copyOf(reasons);
    }

    /** As a sentence: "Stretch the back of the thighs because [Tight hamstrings (tight hamstrings)]". */
    @Override
    public String toString() {
        return title + " because " + reasons;
    }
}
