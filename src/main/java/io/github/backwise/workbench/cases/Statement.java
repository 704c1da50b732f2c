package io.github.backwise.workbench.cases;

import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Place;

/**
 * A fact as stated in a file.
 *
 * @param fact the fact
 * @param place where it stands
 */
public record Statement(Fact fact, Place place) {}
