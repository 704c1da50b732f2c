package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Cause;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Exercise;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Withheld;
import io.github.backwise.facts.Condition;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.History;
import io.github.backwise.facts.Sign;
import io.github.backwise.facts.Symptom;
import io.github.backwise.rules.VocabularyItem;
import io.github.backwise.workbench.preview.RandomRunners;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What must hold for every runner, tried on random ones. A violation names its seed and the fewest facts that still show it.
 */
class SafetyLawsTest {
    private static final Engine ENGINE = Engine.standard();
    private static final int RUNNERS = 20_000;

    /** What is wrong for a runner, or null; the seed drives any further chance. */
    private interface Law extends BiFunction<List<Fact>, Long, String> {}

    @Test
    void everyRandomRunnerGetsAnAnswerThatKeepsItsPromises() {
        holds((facts, seed) -> {
            Consultation visit = ENGINE.consult(facts);
            return Stream.of(
                            onlySafetyWhenUrgent(visit),
                            nothingBothAdvisedAndHeldBack(visit),
                            beliefsBetweenZeroAndOne(visit),
                            reasonsAreGivenAndRestOnWhatWasStated(visit, facts),
                            asksNothingThatWasAnswered(visit, facts))
                    .filter(wrong -> !wrong.isEmpty())
                    .findFirst()
                    .orElse(null);
        });
    }

    @Test
    void aRedFlagThatIsPresentNeverLowersTheUrgency() {
        holds((facts, seed) -> {
            Fact flag = flag(facts, new Random(seed), true);
            Urgency before = ENGINE.consult(facts).urgency();
            Urgency after = ENGINE.consult(with(facts, flag)).urgency();
            return before.isMoreUrgentThan(after) ? flag + " lowers " + before + " to " + after : null;
        });
    }

    @Test
    void aRedFlagThatIsDeniedNeverRaisesTheUrgency() {
        holds((facts, seed) -> {
            Fact flag = flag(facts, new Random(seed), false);
            Urgency before = ENGINE.consult(facts).urgency();
            Urgency after = ENGINE.consult(with(facts, flag)).urgency();
            return after.isMoreUrgentThan(before) ? flag + " raises " + before + " to " + after : null;
        });
    }

    @Test
    void theOrderOfFactsChangesNothing() {
        holds((facts, seed) -> {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            return ENGINE.consult(facts).equals(ENGINE.consult(shuffled)) ? null : "another order, another answer";
        });
    }

    private static void holds(Law law) {
        LongStream.rangeClosed(1, RUNNERS)
                .parallel()
                .filter(seed -> law.apply(RandomRunners.runner(seed), seed) != null)
                .findFirst()
                .ifPresent(seed -> fail(violation(seed, law)));
    }

    private static String violation(long seed, Law law) {
        List<Fact> facts = RandomRunners.runner(seed);
        List<Fact> fewest = fewest(facts, seed, law);
        return "seed " + seed + ": " + law.apply(fewest, seed) + "; the fewest facts that show it: " + fewest;
    }

    private static List<Fact> fewest(List<Fact> facts, long seed, Law law) {
        for (Fact fact : facts) {
            List<Fact> fewer = new ArrayList<>(facts);
            fewer.remove(fact);
            if (law.apply(fewer, seed) != null) {
                return fewest(fewer, seed, law);
            }
        }
        return facts;
    }

    private static Fact flag(List<Fact> facts, Random random, boolean present) {
        Set<Object> stated = facts.stream().map(Fact::key).collect(Collectors.toSet());
        while (true) {
            Fact flag = random.nextBoolean()
                    ? new Symptom(Sign.values()[random.nextInt(Sign.values().length)], present)
                    : new History(Condition.values()[random.nextInt(Condition.values().length)], present);
            if (!stated.contains(flag.key())) {
                return flag;
            }
        }
    }

    private static List<Fact> with(List<Fact> facts, Fact more) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }

    private static String onlySafetyWhenUrgent(Consultation visit) {
        boolean other = visit.advice().stream().anyMatch(advice -> !advice.id().startsWith("safety."));
        return visit.urgency().isMoreUrgentThan(Urgency.SOON) && other
                ? "advice beside safety at " + visit.urgency()
                : "";
    }

    private static String nothingBothAdvisedAndHeldBack(Consultation visit) {
        Set<String> advised = new HashSet<>();
        for (Advice advice : visit.advice()) {
            advised.add(advice.id());
            advice.exercises().stream().map(Exercise::id).forEach(advised::add);
        }
        Set<String> held = visit.withheld().stream().map(Withheld::id).collect(Collectors.toSet());
        visit.setAside().stream().map(SetAside::id).forEach(held::add);
        held.retainAll(advised);
        return held.isEmpty() ? "" : held + " is advised and held back";
    }

    private static String beliefsBetweenZeroAndOne(Consultation visit) {
        boolean out = visit.advice().stream().anyMatch(advice -> isOut(advice.belief()))
                || visit.causes().stream().anyMatch(c -> isOut(c.belief()) || isOut(c.support()) || isOut(c.against()));
        return out ? "a belief is outside 0 to 1" : "";
    }

    private static boolean isOut(double belief) {
        return !(belief >= 0 && belief <= 1);
    }

    private static String reasonsAreGivenAndRestOnWhatWasStated(Consultation visit, List<Fact> facts) {
        boolean unexplained = Stream.of(
                        visit.advice().stream().map(Advice::reasons),
                        visit.causes().stream().map(Cause::reasons),
                        visit.referrals().stream().map(Referral::reasons),
                        visit.withheld().stream().map(Withheld::reasons),
                        visit.setAside().stream().map(SetAside::reasons))
                .flatMap(all -> all)
                .anyMatch(reasons -> reasons.isEmpty() || !restOn(reasons, facts));
        return unexplained ? "something has no reason, or one that was not stated" : "";
    }

    private static boolean restOn(List<Reason> reasons, List<Fact> facts) {
        return reasons.stream()
                .flatMap(reason -> reason.facts().stream())
                .allMatch(given -> facts.contains(given.fact()));
    }

    private static String asksNothingThatWasAnswered(Consultation visit, List<Fact> facts) {
        Set<String> asked = visit.unanswered().stream().map(Question::id).collect(Collectors.toSet());
        asked.retainAll(facts.stream().map(VocabularyItem::of).collect(Collectors.toSet()));
        return asked.isEmpty() ? "" : "asks again for " + asked;
    }
}
