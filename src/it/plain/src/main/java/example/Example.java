package example;

import static io.github.backwise.facts.Factor.HILLS;
import static io.github.backwise.facts.Fault.LEANS_FORWARD;
import static io.github.backwise.facts.Muscle.HAMSTRINGS;

import io.github.backwise.Advisor;
import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.FormHabit;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Tightness;

/** The example of the README. */
public final class Example {
    private Example() {}

    public static void main(String[] arguments) {
        Advisor advisor = Advisor.standard();

        Consultation visit = advisor.consult(
                new Change(HILLS, 14),
                new PainDuration(7),
                new FormHabit(LEANS_FORWARD, true),
                new Tightness(HAMSTRINGS, true));

        System.out.println(visit.urgency() + ", screening " + visit.screening());
        visit.advice().forEach(System.out::println);
    }
}
