package io.github.backwise.engine;

import java.util.BitSet;

/**
 * What Drools hears of a runner: that things were said which rules wait for. One fact for all that is known at a time, as Drools
 * does much for each fact, whatever it leads to.
 *
 * @param cues stand for what was said; see {@link Cues}
 * @param recorder the consultation in which it was said
 */
record Heard(BitSet cues, Recorder recorder) {
    static Heard of(int cue, Recorder recorder) {
        BitSet cues = new BitSet();
        cues.set(cue);
        return new Heard(cues, recorder);
    }
}
