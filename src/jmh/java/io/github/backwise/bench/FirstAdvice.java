package io.github.backwise.bench;

import io.github.backwise.Advisor;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.Fault;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.Muscle;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Tightness;
import java.nio.file.Path;

/** The README's example as a process of its own, with the bundled rules or with the same rules compiled at start. */
public final class FirstAdvice {
    private FirstAdvice() {}

    /**
     * @param arguments "hello", "precompiled" or "compiled"
     */
    public static void main(String[] arguments) {
        if (arguments[0].equals("hello")) {
            System.out.println("hello");
            return;
        }
        Advisor advisor = arguments[0].equals("compiled") ? Advisor.from(Path.of("rules")) : Advisor.standard();
        System.out.println(advisor.consult(
                        new Change(Factor.HILLS, 14),
                        new PainDuration(7),
                        new FormHabit(Fault.LEANS_FORWARD, true),
                        new Tightness(Muscle.HAMSTRINGS, true))
                .advice());
    }
}
