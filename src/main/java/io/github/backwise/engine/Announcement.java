package io.github.backwise.engine;

/**
 * What a rule concludes for others to match.
 *
 * @param interim stands for the cause or the counted set; see {@link Interims}
 * @param certainty of the cause, as a number; 0 for a counted set
 * @param criterion stands for the criterion of the counted set; {@link Kind#NONE} for a cause
 */
record Announcement(int interim, double certainty, int criterion) {}
