package io.github.backwise;

import io.github.backwise.advice.ConsultationException;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import java.time.Duration;

/**
 * Hears of every consultation, to count and time them; see {@link Advisor#listening}. It is told figures only: neither what a
 * runner stated nor what was advised.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.standard().listening(figures -> registry
 *         .timer("backwise.consultation", "outcome", figures.outcome().name(), "urgency", figures.urgency().name())
 *         .record(figures.duration()));
 * }</pre>
 */
@FunctionalInterface
public interface ConsultationListener {
    /**
     * Told after each consultation, on its thread and before its answer is returned: be quick, and thread-safe. Whatever
     * this throws changes nothing about the consultation; the first time it is logged.
     */
    void consulted(Figures figures);

    /** How a consultation ended. */
    enum Outcome {
        /** With an answer. */
        ANSWERED,

        /** In a {@link ContradictionException}. */
        CONTRADICTED,

        /** In any other exception or error. */
        FAILED
    }

    /**
     * What is told about one consultation.
     *
     * @param ruleSet version of the rules
     * @param duration how long it took, without the listeners
     * @param outcome how it ended
     * @param urgency of the answer, otherwise at least as urgent: see {@link ConsultationException#urgency()}
     * @param screening of the answer, otherwise INCOMPLETE
     * @param facts how many facts were stated
     * @param rulesFired how many rules fired, 0 without an answer
     * @param advice how many pieces of advice were given, 0 without an answer
     * @param referrals how many referrals there are; without an answer, how many were reached
     */
    record Figures(
            String ruleSet,
            Duration duration,
            Outcome outcome,
            Urgency urgency,
            Screening screening,
            int facts,
            int rulesFired,
            int advice,
            int referrals) {}
}
