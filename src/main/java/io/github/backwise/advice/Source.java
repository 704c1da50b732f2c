package io.github.backwise.advice;

import java.io.Serializable;

/**
 * Where a rule comes from.
 *
 * @param id key in the bibliography: "levine-2007"
 * @param citation enough to find it
 */
public record Source(String id, String citation) implements Serializable {}
