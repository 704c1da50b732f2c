package io.github.backwise.advice;

/** How specifically the matched facts point to a conclusion, the strongest first. What each is worth: the README. */
public enum Certainty {
    /** The facts could hardly mean anything else. */
    CERTAIN,

    /** More likely than not. */
    LIKELY,

    /** One explanation among several. */
    POSSIBLE,

    /** Worth a mention. */
    SLIGHT
}
