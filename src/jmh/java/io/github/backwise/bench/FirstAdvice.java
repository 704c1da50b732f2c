package io.github.backwise.bench;

import io.github.backwise.Advisor;
import io.github.backwise.engine.PlainDrools;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.Fault;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.Muscle;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Tightness;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Notes;
import java.util.List;
import org.kie.api.KieBase;
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
     * @param arguments "bundled": as it comes; "compiled": the rule files read and compiled by Drools; "container": the same,
     *     compiled before, in a classpath KieContainer. The last two note what follows, but neither rank nor explain it
     */
    public static void main(String[] arguments) {
        System.out.println(
                switch (arguments[0]) {
                    case "bundled" -> Advisor.standard().consult(FACTS).advice();
                    case "compiled" -> Conventional.fired(PlainDrools.base(title -> true));
                    default ->
                        Conventional.fired(
                                KieServices.get().getKieClasspathContainer().getKieBase());
                });
    }

    /** Apart, so that the others need not load it. */
    private static final class Conventional {
        static List<Conclusion> fired(KieBase base) {
            KieSession session = base.newKieSession();
            Notes notes = new Notes().insertInto(session::insert);
            session.setGlobal("conclude", notes);
            FACTS.forEach(session::insert);
            session.fireAllRules();
            session.dispose();
            return notes.conclusions();
        }
    }
}
