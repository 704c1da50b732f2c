package io.github.backwise.workbench.cases;

/**
 * A message of the library, split into what is wrong and what to try.
 *
 * @param message what is wrong, without the final dot
 * @param maybe what to try, beginning "Maybe"
 */
record Sentence(String message, String maybe) {
    private static final String SEAM = ". Maybe ";

    static Sentence of(String text) {
        int seam = text.lastIndexOf(SEAM);
        return seam < 0 ? new Sentence(text, "") : new Sentence(text.substring(0, seam), text.substring(seam + 2));
    }
}
