package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ConsultationException;
import io.github.backwise.advice.Given;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.UnfinishedException;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.Factor;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Symptom;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.preview.RandomRunners;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** Nothing of a consultation, and least of all of one that failed in the middle, appears in the next. */
class LeakTest {
    private static final RuleSet RULES = RuleSet.bundled();
    private static final RuleGraph GRAPH = new RuleGraph(RULES.rules());
    private static final Engine SOUND = Engine.standard();
    private static final int RUNNERS = 2_000;

    /** When a rule fails instead of firing; counts firings from 1. */
    private volatile IntPredicate failing = time -> false;

    private final AtomicInteger firings = new AtomicInteger();
    private final KieBase base = LibraryLoader.call(() -> Network.base(GRAPH, this::fire));

    @Test
    void aRunnerAfterOneWhoseConsultationFailedHearsNothingOfThem() {
        List<Fact> urgent = Stream.of(Sign.SADDLE_NUMBNESS, Sign.BLADDER_CHANGE, Sign.FEVER, Sign.FOOT_DROP)
                .<Fact>map(sign -> new Symptom(sign, true))
                .toList();
        List<Fact> other = List.of(new Change(Factor.HILLS, 14), new PainDuration(7));
        int firings = SOUND.fire(urgent).firedRules().size();
        IntStream.rangeClosed(1, firings).forEach(firing -> {
            Engine breaking = failing(time -> time == firing);
            assertThrows(UnfinishedException.class, () -> breaking.consult(urgent), "at firing " + firing);
            assertEquals(SOUND.consult(other), breaking.consult(other), "after a failure at firing " + firing);
        });
    }

    @Test
    void rulesThatFailNowAndThenLeaveNothingBehind() {
        keepsRunnersApart(failing(time -> time % 61 == 0));
    }

    @Test
    void rulesThatAreStoppedInTheMiddleLeaveNothingBehind() {
        keepsRunnersApart(new Engine(RULES, GRAPH, base, 15));
    }

    @Test
    void aSessionThatWaitsForTheNextRunnerHoldsNothingOfTheLast() throws InterruptedException {
        WeakReference<Fact> stated = consulted();
        for (int tries = 0; tries < 100 && stated.get() != null; tries++) {
            System.gc();
            Thread.sleep(10);
        }
        assertNull(stated.get());
    }

    /** What a runner stated whose consultation is over. */
    private static WeakReference<Fact> consulted() {
        Fact stated = new Symptom(Sign.SADDLE_NUMBNESS, true);
        assertFalse(SOUND.consult(List.of(stated)).referrals().isEmpty());
        return new WeakReference<>(stated);
    }

    private void fire(Recorder recorder, Node node) {
        if (failing.test(firings.incrementAndGet())) {
            throw new IllegalStateException("broken");
        }
        recorder.fire(node);
    }

    /** An engine of which rules fail at some times. */
    private Engine failing(IntPredicate at) {
        failing = at;
        firings.set(0);
        return new Engine(RULES, GRAPH, base, 10_000);
    }

    /** Consults random runners, of whom many fail: those who do not get the answer that a sound engine gives. */
    private static void keepsRunnersApart(Engine engine) {
        AtomicLong answered = new AtomicLong();
        LongStream.rangeClosed(1, RUNNERS).parallel().forEach(seed -> {
            List<Fact> facts = RandomRunners.runner(seed);
            try {
                Consultation visit = engine.consult(facts);
                assertTrue(SOUND.consult(facts).equals(visit), () -> "seed " + seed + ": something of another runner");
                answered.incrementAndGet();
            } catch (ConsultationException e) {
                assertRestOn(facts, e.referrals(), seed);
            }
        });
        assertTrue(answered.get() > RUNNERS / 10 && answered.get() < RUNNERS * 9 / 10, answered + " answered");
    }

    private static void assertRestOn(List<Fact> facts, List<Referral> referrals, long seed) {
        Stream<Given> given = referrals.stream()
                .flatMap(referral -> referral.reasons().stream())
                .flatMap(reason -> reason.facts().stream());
        assertTrue(
                given.allMatch(each -> facts.contains(each.fact())),
                () -> "seed " + seed + ": a reason that this runner did not state");
    }
}
