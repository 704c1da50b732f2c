package io.github.backwise.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule as it stands in its file, before it is held against the others.
 *
 * @param rule what could be understood of it
 * @param words where each quoted text and each part of a list in quotes first stands in it
 * @param isSound whether all of it could be understood
 */
record Draft(Rule rule, Map<String, Place> words, boolean isSound) {
    /** Where a word of the rule stands; where the rule starts, if it does not say the word in quotes. */
    Place place(String word) {
        return words.getOrDefault(word, rule.place());
    }

    /** The same, not understood in all its parts. */
    Draft unsound() {
        return new Draft(rule, words, false);
    }

    static Map<String, Place> words(List<Token> tokens) {
        Map<String, Place> words = new HashMap<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.TEXT) {
                words.putIfAbsent(token.text(), token.place());
                addParts(token, words);
            }
        }
        return words;
    }

    private static void addParts(Token list, Map<String, Place> words) {
        Place place = list.place();
        int column = place.column() + 1;
        for (String part : list.text().split(";")) {
            int indent = part.length() - part.stripLeading().length();
            words.putIfAbsent(part.strip(), new Place(place.file(), place.line(), column + indent));
            column += part.length() + 1;
        }
    }
}
