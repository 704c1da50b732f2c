package io.github.backwise.facts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {
    /** Nobody misspells a word as long as this. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The candidate closest to a misspelt word, if one is close enough to be worth suggesting. Case, spaces, dashes and
     * underscores do not count.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = folded(word);
        String best = null;
        int bestDistance = Math.max(2, wanted.length() / 3) + 1;
        for (String candidate : candidates) {
            String other = folded(candidate);
            int distance = wanted.length() > 3 && other.startsWith(wanted) ? 1 : distance(wanted, other);
            if (distance < bestDistance && distance < Math.max(wanted.length(), 2)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A question to end an error message with: the nearest candidate, or the list of all when nothing is near. */
    public static String maybe(String word, Collection<String> candidates) {
        return to(word, candidates)
                .or(() -> candidates.stream()
                        .filter(only -> candidates.size() == 1)
                        .findFirst())
                .map(near -> "Maybe '" + near + "'?")
                .orElseGet(() -> "Maybe one of: " + String.join(", ", candidates) + "?");
    }

    /** A question to end an error message with: the nearest candidate, or these words when nothing is near. */
    public static String maybe(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates).map(near -> "Maybe '" + near + "'?").orElse(otherwise);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Edit distance with swapped neighbours counted once (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
