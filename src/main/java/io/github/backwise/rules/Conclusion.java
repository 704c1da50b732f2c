package io.github.backwise.rules;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;

/** One verb of {@code then}, with its arguments. */
public sealed interface Conclusion {
    /** Id of what it speaks of: a cause, an advice, an exercise, a referral or a counted set. */
    String target();

    /** How specifically the facts point there; null for the verbs that take none. */
    default Certainty certainty() {
        return null;
    }

    /** True for the verbs that refer, withhold, ease or count. */
    default boolean guardsSafety() {
        return this instanceof Refer || this instanceof Withhold || this instanceof Ease || this instanceof Criterion;
    }

    /** {@code suspect( "hills", LIKELY )}: these facts point to a cause. */
    record Suspect(String cause, Certainty certainty) implements Conclusion {
        @Override
        public String target() {
            return cause;
        }
    }

    /** {@code doubt( "weak-core", CERTAIN )}: these facts speak against a cause. */
    record Doubt(String cause, Certainty certainty) implements Conclusion {
        @Override
        public String target() {
            return cause;
        }
    }

    /** {@code recommend( "form.run-tall-on-hills", LIKELY )}: give an advice. */
    record Recommend(String advice, Certainty certainty) implements Conclusion {
        @Override
        public String target() {
            return advice;
        }
    }

    /** {@code include( "core.build-strength", "bird-dog" )}: add an exercise to an advice. */
    record Include(String advice, String exercise) implements Conclusion {
        @Override
        public String target() {
            return advice;
        }
    }

    /** {@code ease( "plank", "plank-on-knees" )}: put a milder exercise in place of another. */
    record Ease(String exercise, String milder) implements Conclusion {
        @Override
        public String target() {
            return exercise;
        }
    }

    /** {@code withhold( "superman", "no-arching" )}: hold an exercise, an advice or a topic back, with what to say instead. */
    record Withhold(String target, String text) implements Conclusion {}

    /** {@code refer( DOCTOR, SOON, "severe-pain" )}: see somebody, with the text to say. */
    record Refer(Who who, Urgency urgency, String text) implements Conclusion {
        @Override
        public String target() {
            return text;
        }
    }

    /** {@code criterion( "inflammatory-back-pain", "wakes-at-night" )}: one item of a counted set is met. */
    record Criterion(String set, String item) implements Conclusion {
        @Override
        public String target() {
            return set;
        }
    }
}
