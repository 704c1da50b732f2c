package io.github.backwise.advice;

/** How soon something has to happen, the most pressing first. */
public enum Urgency {
    /** Now: call the local emergency number or go to an emergency department. */
    EMERGENCY,

    /** The same day, within hours. */
    URGENT,

    /** Within a week. */
    SOON,

    /** Book normally, within one to four weeks. */
    ROUTINE,

    /** Nobody needs to be seen for what was stated; see {@link Consultation#screening()} for what was not. */
    SELF_CARE;

    /** True if this is more pressing than the other. */
    public boolean isMoreUrgentThan(Urgency other) {
        return compareTo(other) < 0;
    }
}
