package io.github.backwise.advice;

import java.io.Serializable;

/**
 * A question whose answer could still make the result more urgent.
 *
 * @param id the fact to state: "Symptom.SADDLE_NUMBNESS", "PainSeverity"
 * @param question how to ask it, in plain words
 */
public record Question(String id, String question) implements Serializable {}
