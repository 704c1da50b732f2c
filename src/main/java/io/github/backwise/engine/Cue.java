package io.github.backwise.engine;

import org.kie.api.definition.type.ClassReactive;

/**
 * What Drools hears of a runner: that something was said which rules wait for. It never changes, so Drools need not look for
 * properties that could.
 *
 * @param number stands for what was said; see {@link Cues}
 * @param recorder the consultation in which it was said
 */
@ClassReactive
record Cue(int number, Recorder recorder) {}
