package io.github.backwise.advice;

/**
 * Where a rule comes from.
 *
 * @param id key in the bibliography: "levine-2007"
 * @param citation enough to find it
 */
public record Source(String id, String citation) {}
