/**
 * The question: what is known about the runner. Each kind of {@link io.github.backwise.facts.Fact} is a small record;
 * {@link io.github.backwise.facts.Vocabulary} reads them from plain maps.
 */
package io.github.backwise.facts;
