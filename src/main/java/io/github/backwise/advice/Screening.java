package io.github.backwise.advice;

/** Whether the questions that could reveal something urgent were all answered. */
public enum Screening {
    /** The rules look for what is urgent, and no open question could still lead to {@link Urgency#EMERGENCY} or {@link Urgency#URGENT}. */
    COMPLETE,

    /**
     * At least one could, or the rules know nothing that urgent at all: {@link Urgency#SELF_CARE} is then not an all-clear.
     */
    INCOMPLETE
}
