package io.github.backwise.workbench.cases;

import io.github.backwise.advice.ContradictionException;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Place;
import io.github.backwise.rules.Problem;

/**
 * Two stated facts that cannot both be true, with their places.
 *
 * @param told the case that states them
 * @param found what the engine found
 */
public record Contradiction(Case told, ContradictionException found) {
    /** The contradiction as a problem in the file, at the second of the two facts. */
    public Problem problem() {
        String message = YamlFact.of(found.second()) + " contradicts " + YamlFact.of(found.first()) + " in line "
                + place(found.first()).line();
        return new Problem(place(found.second()), "", message, "Maybe one of them is out of date?");
    }

    private Place place(Fact fact) {
        return told.given().stream()
                .filter(statement -> statement.fact().equals(fact))
                .map(Statement::place)
                .findFirst()
                .orElse(told.place());
    }
}
