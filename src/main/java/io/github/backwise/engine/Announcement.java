package io.github.backwise.engine;

/**
 * What a rule concludes for others to match.
 *
 * @param interim stands for the cause or the counted set; see {@link Interims}
 * @param certainty of the cause, as a number; 0 for a counted set
 * @param item the criterion of the counted set; null for a cause
 */
record Announcement(int interim, double certainty, String item) {}
