package io.github.backwise.workbench.preview;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ConsultationException;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.Conclusions;
import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one rule set says to a runner.
 *
 * @param urgency how urgent; of an answer that could not be finished, what was reached
 * @param referrals whom to see, or what of that was reached
 * @param visit the consultation; empty if it could not be finished
 * @param fired ids of the rules that fired
 * @param points what it says, by what that speaks of, in its order
 */
record Answer(
        Urgency urgency,
        List<Referral> referrals,
        Optional<Consultation> visit,
        Set<String> fired,
        Map<String, Point> points) {
    /** Never fails: of a consultation that cannot be finished, what was reached is the answer. */
    static Answer of(Engine engine, List<Fact> facts) {
        Set<String> fired = Set.of();
        try {
            Conclusions conclusions = engine.fire(facts);
            fired = Set.copyOf(conclusions.firedRules());
            return finished(engine.consultation(facts, conclusions), fired);
        } catch (ConsultationException e) {
            return reached(e.urgency(), e.referrals(), Optional.empty(), fired);
        }
    }

    private static Answer finished(Consultation visit, Set<String> fired) {
        Answer answer = reached(visit.urgency(), visit.referrals(), Optional.of(visit), fired);
        // That all but safety is held back follows from the urgency, which is compared by itself.
        visit.withheld().stream()
                .filter(withheld -> !withheld.id().equals("all-but-safety"))
                .map(Point::of)
                .forEach(answer::add);
        visit.setAside().stream().map(Point::of).forEach(answer::add);
        visit.advice().stream().map(Point::of).forEach(answer::add);
        visit.causes().stream().map(Point::of).forEach(answer::add);
        visit.unanswered().stream().map(Point::of).forEach(answer::add);
        return answer;
    }

    private static Answer reached(
            Urgency urgency, List<Referral> referrals, Optional<Consultation> visit, Set<String> fired) {
        Answer answer = new Answer(urgency, referrals, visit, fired, new LinkedHashMap<>());
        referrals.stream().map(Point::of).forEach(answer::add);
        return answer;
    }

    private void add(Point point) {
        points.put(point.key(), point);
    }

    /** What it speaks of, in its order. */
    List<String> order() {
        return List.copyOf(points.keySet());
    }

    /** Whether it gives an advice or an exercise. */
    boolean gives(String id) {
        return visit.stream()
                .flatMap(consultation -> consultation.advice().stream())
                .anyMatch(advice -> advice.id().equals(id)
                        || advice.exercises().stream()
                                .anyMatch(exercise -> exercise.id().equals(id)));
    }

    boolean isFinished() {
        return visit.isPresent();
    }

    /** Whether everything urgent was asked; of an answer that could not be finished, it was not. */
    Screening screening() {
        return visit.map(Consultation::screening).orElse(Screening.INCOMPLETE);
    }

    /** "SOON, screening INCOMPLETE". */
    String summary() {
        return isFinished()
                ? urgency + ", screening " + screening()
                : "no consultation could be made; " + urgency + " was reached";
    }
}
