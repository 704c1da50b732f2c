package io.github.backwise.facts;

import java.io.Serializable;

/**
 * One thing that is known about the runner.
 *
 * <pre>{@code
 * advisor.consult(new Change(Factor.HILLS, 14), new PainDuration(7), new Tightness(Muscle.HAMSTRINGS, true));
 * }</pre>
 *
 * <p>Each kind of fact is a small immutable record with one idea. What is not known is simply not stated; "no" is an
 * answer of its own ({@code present = false}). Values are checked when a fact is made, also when it is deserialised.
 */
public sealed interface Fact extends Serializable
        permits Age,
                AgeAtOnset,
                Assessment,
                AwkwardNight,
                Change,
                DailyLife,
                Equipment,
                Experience,
                FormHabit,
                HardSession,
                History,
                LongestRun,
                Medication,
                MorningStiffness,
                PainDuration,
                PainOnset,
                PainQuality,
                PainResponse,
                PainSeverity,
                PainSite,
                PainStart,
                PainTiming,
                PainTrend,
                PlankHold,
                PossiblePregnancy,
                Postpartum,
                Pregnancy,
                RaceGoal,
                RestDays,
                ReturnFromBreak,
                Routine,
                RunFrequency,
                RunJump,
                Sex,
                ShoeAge,
                ShoeComfort,
                ShoeDistance,
                ShoeWear,
                SleepPosition,
                Strength,
                StrengthExperience,
                Symptom,
                Terrain,
                Tightness,
                TrainingPlan,
                Treadmill,
                Tried,
                UsualRun,
                WeeklyDistance,
                WeightLoss,
                Worry {

    /**
     * What this fact speaks of. Two facts of the same type and key that are not equal contradict each other: there is one
     * age, one answer for each symptom. A type that may hold several values at once, such as {@link PainSite}, uses the
     * value itself.
     */
    default Object key() {
        return getClass();
    }
}
