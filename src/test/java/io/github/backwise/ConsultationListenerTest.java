package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.ConsultationListener.Figures;
import io.github.backwise.ConsultationListener.Outcome;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Symptom;
import io.github.backwise.rules.TinyRules;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

/** What a listener hears of consultations, and what it never hears. */
class ConsultationListenerTest {
    private static final Advisor SILENT = Advisor.standard();
    private static final Change HILLS = new Change(Factor.HILLS, 14);
    private static final PainDuration A_WEEK = new PainDuration(7);
    private static final Symptom NUMB = new Symptom(Sign.SADDLE_NUMBNESS, true);
    private static final Symptom NOT_NUMB = new Symptom(Sign.SADDLE_NUMBNESS, false);

    private final List<Figures> heard = new ArrayList<>();
    private final Advisor advisor = SILENT.listening(heard::add);

    @Test
    void hearsHowManyThingsWereSaidAndDone() {
        Consultation visit = advisor.consult(HILLS, A_WEEK);
        Figures figures = heard.get(0);
        assertEquals(
                new Figures(
                        visit.ruleSet(),
                        figures.duration(),
                        Outcome.ANSWERED,
                        visit.urgency(),
                        visit.screening(),
                        2,
                        figures.rulesFired(),
                        visit.advice().size(),
                        visit.referrals().size()),
                figures);
        assertTrue(figures.rulesFired() >= visit.advice().size(), figures.toString());
        assertTrue(figures.duration().compareTo(Duration.ZERO) > 0, figures.toString());
    }

    @Test
    void changesNothingAboutTheAnswer() {
        assertEquals(SILENT.consult(HILLS, A_WEEK, NUMB), advisor.consult(HILLS, A_WEEK, NUMB));
        assertEquals(Urgency.EMERGENCY, heard.get(0).urgency());
    }

    @Test
    void hearsOnceOfEachConsultation() {
        advisor.consult(HILLS);
        advisor.consult(A_WEEK);
        assertEquals(2, heard.size());
    }

    @Test
    void hearsOfAContradictionWithTheUrgencyReached() {
        var contradiction = assertThrows(ContradictionException.class, () -> advisor.consult(NUMB, NOT_NUMB, HILLS));
        Figures figures = heard.get(0);
        assertEquals(Outcome.CONTRADICTED, figures.outcome());
        assertEquals(Urgency.EMERGENCY, figures.urgency());
        assertEquals(Screening.INCOMPLETE, figures.screening());
        assertEquals(contradiction.referrals().size(), figures.referrals());
        assertEquals(List.of(3, 0, 0), List.of(figures.facts(), figures.rulesFired(), figures.advice()));
    }

    @Test
    void hearsOfAFailure() {
        assertThrows(NullPointerException.class, () -> advisor.consult(Arrays.asList(HILLS, null)));
        assertEquals(Outcome.FAILED, heard.get(0).outcome());
        assertEquals(Screening.INCOMPLETE, heard.get(0).screening());
    }

    @Test
    void hearsFiguresOnly() {
        Set<Class<?>> told = Arrays.stream(Figures.class.getRecordComponents())
                .map(RecordComponent::getType)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(int.class, Duration.class, Outcome.class, Urgency.class, Screening.class, String.class), told);
        advisor.consult(NUMB);
        assertEquals(SILENT.ruleSet(), heard.get(0).ruleSet());
    }

    @Test
    void allListenersHear() {
        List<Figures> alsoHeard = new ArrayList<>();
        advisor.listening(alsoHeard::add).consult(HILLS);
        assertEquals(heard, alsoHeard);
        assertEquals(1, heard.size());
    }

    @Test
    void hearsOnInAnotherLanguage() {
        advisor.in(Locale.GERMAN).consult(HILLS);
        assertEquals(1, heard.size());
    }

    @Test
    void hearsOnWithMoreRulesAndWhileTheyReload(@TempDir Path rules) {
        TinyRules.rule("PainDuration( days >= 1 )", "conclude.recommend( \"load.rest\", LIKELY );")
                .advice("load.rest")
                .writeTo(rules);
        advisor.with(rules).consult(A_WEEK);
        try (LiveAdvisor live = LiveAdvisor.on(advisor, reload -> {}, rules)) {
            live.consult(A_WEEK);
        }
        assertEquals(2, heard.size());
        assertFalse(SILENT.ruleSet().equals(heard.get(0).ruleSet()), heard.toString());
        assertEquals(heard.get(0).ruleSet(), heard.get(1).ruleSet());
    }

    @Test
    void aListenerThatFailsBreaksNothing() {
        Advisor failing = SILENT.listening(figures -> {
                    throw new NoClassDefFoundError("a meter");
                })
                .listening(heard::add);
        assertEquals(SILENT.consult(HILLS), failing.consult(HILLS));
        assertThrows(ContradictionException.class, () -> failing.consult(NUMB, NOT_NUMB));
        assertEquals(2, heard.size());
    }

    @Test
    void aListenerThatFailsIsLoggedOnce() {
        LogList log = new LogList();
        SafeListener listener = new SafeListener(
                figures -> {
                    throw new IllegalStateException("no meter");
                },
                log);
        advisor.consult(HILLS);
        listener.consulted(heard.get(0));
        listener.consulted(heard.get(0));
        assertEquals(
                List.of(
                        "WARN A consultation listener failed; further failures of it are not logged, java.lang.IllegalStateException: no meter"),
                log.lines);
    }

    @Test
    void aListenerThatIsNullIsRefusedAtOnce() {
        assertEquals(
                "the listener is null. Maybe leave it out?",
                assertThrows(NullPointerException.class, () -> SILENT.listening(null))
                        .getMessage());
    }

    private static final class LogList extends LegacyAbstractLogger {
        private static final long serialVersionUID = 1L;

        private final transient List<String> lines = new ArrayList<>();

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
            lines.add(level + " " + message + ", " + thrown);
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
