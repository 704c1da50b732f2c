package example;

import static io.github.backwise.facts.Factor.HILLS;

import io.github.backwise.Advisor;
import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Vocabulary;
import java.util.Map;

/** Facts as Java and as text, from one module to another. */
public final class OnTheModulePath {
    private OnTheModulePath() {}

    public static void main(String[] arguments) {
        Consultation visit = Advisor.standard()
                .consult(new Change(HILLS, 14), Vocabulary.read(PainDuration.class.getSimpleName(), Map.of("days", 7)));

        System.out.printf(
                "module-path: %s reads %s, answered %s with %d pieces of advice%n",
                OnTheModulePath.class.getModule(),
                Advisor.class.getModule(),
                visit.urgency(),
                visit.advice().size());
    }
}
