package io.github.backwise.rules;

/**
 * How many criteria of a set are met, as a fact for later rules. With k criteria met there is one fact for each number
 * from 1 to k, so the only sensible test is {@code met >= n}.
 *
 * @param set id of the set
 * @param met a number of distinct criteria that are met
 */
public record Criteria(String set, int met) {}
