package io.github.backwise.bench;

import io.github.backwise.Advisor;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.Fault;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.Muscle;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Tightness;
import java.nio.file.Path;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** The README's example as a process of its own. */
public final class FirstAdvice {
    private static final List<Fact> FACTS = List.of(
            new Change(Factor.HILLS, 14),
            new PainDuration(7),
            new FormHabit(Fault.LEANS_FORWARD, true),
            new Tightness(Muscle.HAMSTRINGS, true));

    private FirstAdvice() {}

    /**
     * @param arguments "bundled": as it comes; "compiled": the same rules compiled at start; "container": the bundled rules
     *     in a classpath KieContainer, fired without noting anything
     */
    public static void main(String[] arguments) {
        System.out.println(
                switch (arguments[0]) {
                    case "bundled" -> Advisor.standard().consult(FACTS).advice();
                    case "compiled" ->
                        Advisor.from(Path.of("rules")).consult(FACTS).advice();
                    default -> Container.fired();
                });
    }

    /** Apart, so that the others need not load it. */
    private static final class Container {
        static int fired() {
            KieSession session = KieServices.get().getKieClasspathContainer().newKieSession();
            FACTS.forEach(session::insert);
            int fired = session.fireAllRules();
            session.dispose();
            return fired;
        }
    }
}
