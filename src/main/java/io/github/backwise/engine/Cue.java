package io.github.backwise.engine;

/**
 * What Drools hears of a runner: that something was said which rules wait for.
 *
 * @param number stands for what was said; see {@link Cues}
 * @param recorder the consultation in which it was said
 */
record Cue(int number, Recorder recorder) {}
