package io.github.backwise.rules;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;

/** The verbs of {@code then}: what the global {@code conclude} of every rule file can do. They only ever add. */
public interface Conclude {
    /** These facts point to a cause. */
    void suspect(String cause, Certainty certainty);

    /** These facts speak against a cause. */
    void doubt(String cause, Certainty certainty);

    /** Give an advice. */
    void recommend(String advice, Certainty certainty);

    /** Add an exercise to an advice. */
    void include(String advice, String exercise);

    /** Put a milder exercise in place of another. */
    void ease(String exercise, String milder);

    /** Hold an advice, an exercise or a whole topic of advice back; the text says what to do instead. */
    void withhold(String target, String text);

    /** See somebody; the text says what it is about. */
    void refer(Who who, Urgency urgency, String text);

    /** One item of a counted set is met. */
    void criterion(String set, String item);
}
