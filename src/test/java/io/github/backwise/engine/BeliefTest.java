package io.github.backwise.engine;

import static io.github.backwise.advice.Certainty.CERTAIN;
import static io.github.backwise.advice.Certainty.LIKELY;
import static io.github.backwise.advice.Certainty.POSSIBLE;
import static io.github.backwise.advice.Evidence.ANECDOTE;
import static io.github.backwise.advice.Evidence.COHORT;
import static io.github.backwise.advice.Evidence.EXPERT;
import static io.github.backwise.advice.Evidence.TRIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Evidence;
import io.github.backwise.rules.Conclusion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeliefTest {
    private final FiringList firings = new FiringList();

    @Test
    void worksOutTheFirstSourceStory() {
        firings.add("hills", EXPERT, suspect("hills", CERTAIN), recommend("ease-hills", CERTAIN));
        firings.add("form-1", EXPERT, suspect("form", LIKELY), recommend("run-tall", LIKELY));
        firings.add("form-2", EXPERT, suspect("form", POSSIBLE), recommend("run-tall", POSSIBLE));
        firings.add("return", COHORT, suspect("return", LIKELY), recommend("restart", LIKELY));
        firings.add("pace", EXPERT, suspect("pace", POSSIBLE), recommend("ease-pace", LIKELY));
        firings.add("shoes", ANECDOTE, suspect("shoes", POSSIBLE), recommend("compare", LIKELY));
        firings.add("core", EXPERT, suspect("core", POSSIBLE), recommend("strengthen", LIKELY));
        firings.add("strong", EXPERT, new Conclusion.Doubt("core", CERTAIN));
        firings.add("short", EXPERT, new Conclusion.Doubt("core", LIKELY));
        Belief belief = firings.belief();

        assertEquals(0.486, belief.ofAdvice("ease-hills"), 1e-9);
        assertEquals(0.333, belief.ofAdvice("run-tall"), 1e-3);
        assertEquals(0.288, belief.ofAdvice("restart"), 1e-9);
        assertEquals(0.108, belief.ofAdvice("ease-pace"), 1e-9);
        assertEquals(0.072, belief.ofAdvice("compare"), 1e-9);
        assertEquals(0.30, belief.of("core").support(), 1e-9);
        assertEquals(0.96, belief.of("core").against(), 1e-9);
        assertTrue(belief.of("core").isRefuted());
    }

    @Test
    void aCauseThatRestsOnACauseCountsNoMoreThanThat() {
        firings.add("first", EXPERT, suspect("first", POSSIBLE));
        firings.addMatching("first", "second", EXPERT, suspect("second", CERTAIN));
        Belief belief = firings.belief();
        assertEquals(0.9 * 0.3, belief.of("second").support(), 1e-9);
    }

    @Test
    void anyNumberOfAnecdotesStaysBelowOneGoodTrial() {
        for (int i = 0; i < 50; i++) {
            firings.add("anecdote-" + i, ANECDOTE, recommend("popular", CERTAIN));
        }
        firings.add("trial", TRIAL, recommend("tested", LIKELY));
        Belief belief = firings.belief();
        assertTrue(belief.ofAdvice("popular") < belief.ofAdvice("tested"));
    }

    @Test
    void aCauseThatNobodyDoubtsIsNotRefuted() {
        assertEquals(false, firings.belief().of("a").isRefuted());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void supportNeverLowersDoubtNeverRaisesAndAllStaysBetweenZeroAndOne(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 200; step++) {
            Belief before = firings.belief();
            boolean doubts = random.nextBoolean();
            Certainty certainty = any(random, Certainty.values());
            Conclusion conclusion = doubts ? new Conclusion.Doubt("a", certainty) : suspect("a", certainty);
            firings.add(
                    "rule-" + step,
                    any(random, Evidence.values()),
                    conclusion,
                    recommend("x", any(random, Certainty.values())));
            Belief after = firings.belief();
            double change = after.of("a").belief() - before.of("a").belief();
            assertTrue(doubts ? change <= 1e-12 : change >= -1e-12, "seed " + seed + ", step " + step);
            assertTrue(after.of("a").belief() >= 0 && after.of("a").belief() <= 1, "seed " + seed);
            assertTrue(after.ofAdvice("x") >= 0 && after.ofAdvice("x") <= 1, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void doesNotDependOnTheOrderOfFiring(long seed) {
        List<Runnable> rules = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String rule = "rule-" + i;
            Certainty certainty = Certainty.values()[i % 4];
            Evidence evidence = Evidence.values()[i % 5];
            rules.add(() -> firings.add(rule, evidence, suspect("a", certainty), recommend("x", certainty)));
        }
        rules.forEach(Runnable::run);
        double expected = firings.belief().ofAdvice("x");
        firings.clear();
        Collections.shuffle(rules, new Random(seed));
        rules.forEach(Runnable::run);
        assertEquals(expected, firings.belief().ofAdvice("x"), 0.0, "seed " + seed);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Conclusion suspect(String cause, Certainty certainty) {
        return new Conclusion.Suspect(cause, certainty);
    }

    private static Conclusion recommend(String advice, Certainty certainty) {
        return new Conclusion.Recommend(advice, certainty);
    }
}
