package io.github.backwise.rules;

import io.github.backwise.advice.Certainty;

/**
 * A cause that some rule suspects, as a fact for later rules; once for each distinct pair.
 *
 * @param cause id of the cause
 * @param certainty how specifically the facts point to it
 */
public record Suspected(String cause, Certainty certainty) {}
