package io.github.backwise.engine;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Evidence;
import io.github.backwise.rules.Conclusion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much speaks for and against each cause and advice, from 0 to 1.
 *
 * <p>Independent reasons add up as 1 - (1 - a)(1 - b): one more reason never lowers the sum, and it never passes 1. Certainty
 * says how specifically the facts point to something, evidence how well an advice is supported; they meet only in advice.
 */
final class Belief {
    /** What speaks for and against a cause. */
    record Weight(double support, double against) {
        double belief() {
            return support * (1 - against);
        }

        /** True if at least as much speaks against it as for it. */
        boolean isRefuted() {
            return against > 0 && against >= support;
        }
    }

    private static final Evidence[] GRADES = Evidence.values();

    private final Conclusions conclusions;
    private final Map<String, Weight> causes = new HashMap<>();

    Belief(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    private double added(List<? extends Claim<?>> claims) {
        double missing = 1;
        for (Claim<?> claim : claims) {
            missing *= 1
                    - worth(claim.conclusion().certainty())
                            * weakest(claim.firing().node().matchedCauses());
        }
        return 1 - missing;
    }

    Weight of(String cause) {
        Weight weight = causes.get(cause);
        if (weight == null) {
            weight = new Weight(
                    added(conclusions.claims(Conclusion.Suspect.class, cause)),
                    added(conclusions.claims(Conclusion.Doubt.class, cause)));
            causes.put(cause, weight);
        }
        return weight;
    }

    /** The belief in an advice: within a grade of evidence reasons add up, and each grade counts for what it is worth. */
    double ofAdvice(String advice) {
        double[] missing = new double[GRADES.length];
        Arrays.fill(missing, 1);
        for (Claim<Conclusion.Recommend> claim : conclusions.claims(Conclusion.Recommend.class, advice)) {
            Evidence grade = claim.firing().node().evidence();
            missing[grade.ordinal()] *= 1
                    - worth(claim.conclusion().certainty())
                            * weakest(claim.firing().node().restsOn());
        }
        double remaining = 1;
        for (Evidence grade : GRADES) {
            remaining *= 1 - worth(grade) * (1 - missing[grade.ordinal()]);
        }
        return 1 - remaining;
    }

    private double weakest(List<String> rests) {
        double weakest = 1;
        for (String cause : rests) {
            weakest = Math.min(weakest, of(cause).belief());
        }
        return weakest;
    }

    static double worth(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> 0.9;
            case LIKELY -> 0.6;
            case POSSIBLE -> 0.3;
            case SLIGHT -> 0.15;
        };
    }

    static double worth(Evidence evidence) {
        return switch (evidence) {
            case GUIDELINE -> 1;
            case TRIAL -> 0.9;
            case COHORT -> 0.8;
            case EXPERT -> 0.6;
            case ANECDOTE -> 0.4;
        };
    }
}
