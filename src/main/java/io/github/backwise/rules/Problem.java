package io.github.backwise.rules;

import java.io.Serializable;

/**
 * Something wrong in a rule directory, said to its author.
 *
 * @param place where
 * @param rule name of the rule it is in; empty if it is in none
 * @param message what is wrong, in plain words
 * @param maybe what to try
 */
public record Problem(Place place, String rule, String message, String maybe) implements Serializable {
    private static final int MAX_NAME = 120;

    @Override
    public String toString() {
        String name = rule.length() <= MAX_NAME ? rule : rule.substring(0, MAX_NAME) + "...";
        String inRule = rule.isEmpty() ? "" : " in \"" + name + "\"";
        return place + inRule + ": " + message + "." + (maybe.isEmpty() ? "" : " " + maybe);
    }
}
