package io.github.backwise.workbench.preview;

import java.util.List;

/**
 * One difference between two answers. Equal for all runners to whom the same happens because of the same rules.
 *
 * @param kind what kind of difference it is
 * @param what what it is about, in words: "advice gained: Run tall on the climbs"
 * @param before how it was, if that is not said by then
 * @param after how it is
 * @param rules ids of the rules that are new, gone or changed and make the difference
 */
record Change(Kind kind, String what, String before, String after, List<String> rules) {
    /** Kinds of differences, those to look at first before the others. */
    enum Kind {
        /** A consultation can no longer be made. */
        ANSWER_LOST,

        /** Somebody has to be seen less soon than before. */
        LESS_URGENT,

        /** Something urgent was open, and is no longer asked: what was no all-clear may now be taken for one. */
        SCREENED_LESS,

        /** Something is advised that was held back: what did not go with a condition is given now. */
        HELD_BACK_LESS,

        /** Somebody has to be seen sooner than before. */
        MORE_URGENT,

        /** Something urgent is asked that was not. */
        SCREENED_MORE,

        /** A consultation can be made that could not. */
        ANSWER_GAINED,

        /** Whom to see changed, but not how soon somebody has to be seen. */
        REFERRAL,

        /** What is held back. */
        WITHHELD,

        /** What is set aside. */
        SET_ASIDE,

        /** What is advised. */
        ADVICE,

        /** What is suspected. */
        CAUSE,

        /** What is asked. */
        QUESTION,

        /** Order or beliefs, with nothing said that was not said before. */
        WEIGHT,

        /** Reasons for what is said as before. */
        REASONS,

        /** Words. */
        WORDING
    }

    /** Keeps an immutable copy of the list. */
    Change {
        rules = List.copyOf(rules);
    }

    /** True if it makes the answer less safe. */
    boolean isLessSafe() {
        return kind.compareTo(Kind.HELD_BACK_LESS) <= 0;
    }

    /** True if it is the same change for some of the reasons of the other. */
    boolean isPartOf(Change other) {
        return !rules.isEmpty()
                && rules.size() < other.rules.size()
                && other.rules.containsAll(rules)
                && other.equals(new Change(kind, what, before, after, other.rules));
    }

    /** "urgency: URGENT to SOON"; of a change of wording only that it is one. */
    String headline() {
        return before.isEmpty() || kind == Kind.WORDING ? what : what + ": " + before + " to " + after;
    }
}
