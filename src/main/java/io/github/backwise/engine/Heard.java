package io.github.backwise.engine;

/**
 * What Drools hears of a runner: that things were said which rules wait for. One fact for all that is known at a time, as Drools
 * does much for each fact, whatever it leads to.
 *
 * @param cues stand for what was said, each once; see {@link Cues}
 * @param recorder the consultation in which it was said
 */
record Heard(int[] cues, Recorder recorder) {}
