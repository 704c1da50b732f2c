package io.github.backwise.advice;

import io.github.backwise.facts.Fact;
import java.util.List;

/**
 * Two stated facts cannot both be true. The urgency is the one reached if every contradicted answer counts in the more
 * worrying way.
 */
public final class ContradictionException extends ConsultationException {
    private static final long serialVersionUID = 1L;

    private final Fact first;
    private final Fact second;

    /** Made by the engine. */
    public ContradictionException(Fact first, Fact second, List<Referral> referrals) {
        super(first + " and " + second + " contradict each other. Maybe one of them is out of date?", null, referrals);
        this.first = first;
        this.second = second;
    }

    /** One of the two. */
    public Fact first() {
        return first;
    }

    /** The other. */
    public Fact second() {
        return second;
    }
}
