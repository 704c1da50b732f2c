package io.github.backwise;

import io.github.backwise.ConsultationListener.Figures;
import io.github.backwise.ConsultationListener.Outcome;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ConsultationException;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.engine.Conclusions;
import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Fact;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The listeners of an advisor; costs nothing when there are none. */
final class Telemetry {
    static final Telemetry NONE = new Telemetry(List.of());

    private final List<SafeListener> listeners;

    private Telemetry(List<SafeListener> listeners) {
        this.listeners = listeners;
    }

    Telemetry and(ConsultationListener listener) {
        SafeListener safe = new SafeListener(listener, LoggerFactory.getLogger(ConsultationListener.class));
        return new Telemetry(Stream.concat(listeners.stream(), Stream.of(safe)).toList());
    }

    /** Consults, and tells how that went. */
    Consultation consult(Engine engine, Collection<? extends Fact> facts) {
        return listeners.isEmpty() ? engine.consult(facts) : new Measurement(engine, facts).consult();
    }

    /** A consultation while it is measured. */
    private final class Measurement {
        private final Engine engine;
        private final Collection<? extends Fact> facts;
        private final long startNanos = System.nanoTime();

        Measurement(Engine engine, Collection<? extends Fact> facts) {
            this.engine = engine;
            this.facts = facts;
        }

        Consultation consult() {
            try {
                Conclusions conclusions = engine.fire(facts);
                Consultation visit = engine.consultation(facts, conclusions);
                tell(
                        Outcome.ANSWERED,
                        visit.urgency(),
                        visit.screening(),
                        conclusions.firedRules().size(),
                        visit.advice().size(),
                        visit.referrals().size());
                return visit;
            } catch (ConsultationException e) {
                tellFailure(
                        e instanceof ContradictionException ? Outcome.CONTRADICTED : Outcome.FAILED,
                        e.urgency(),
                        e.referrals().size());
                throw e;
            } catch (RuntimeException | Error e) {
                tellFailure(Outcome.FAILED, Urgency.SELF_CARE, 0);
                throw e;
            }
        }

        private void tellFailure(Outcome outcome, Urgency urgency, int referrals) {
            tell(outcome, urgency, Screening.INCOMPLETE, 0, 0, referrals);
        }

        private void tell(
                Outcome outcome, Urgency urgency, Screening screening, int rulesFired, int advice, int referrals) {
            Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
            String ruleSet = engine.rules().version();
            Figures figures = new Figures(
                    ruleSet, duration, outcome, urgency, screening, facts.size(), rulesFired, advice, referrals);
            listeners.forEach(listener -> listener.consulted(figures));
        }
    }
}
