package io.github.backwise.advice;

/** What research says of the claim as runners make it. */
public enum Judgement {
    /** Research supports it. */
    SUPPORTED,

    /** It makes sense and nothing speaks against it. */
    PLAUSIBLE,

    /** There is nothing to go by. */
    UNPROVEN,

    /** Research speaks against it; the advice is worded in the form that research supports. */
    CONTRADICTED
}
