package io.github.backwise.facts;

/** The sex a body was born with. */
public enum BodySex {
    /** Female. */
    FEMALE,

    /** Male. */
    MALE
}
