package io.github.backwise.advice;

import java.util.List;

/**
 * A consultation could not be finished. Show the runner "This could not be assessed: please see a professional", and
 * whatever {@link #referrals()} holds; never show nothing, and never show good news.
 *
 * <p>What was concluded before is not lost: {@link #urgency()} is the most pressing urgency reached, so it can only
 * have become more pressing.
 */
public abstract class ConsultationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Referral[] referrals;
    private final Urgency urgency;

    ConsultationException(String message, Throwable cause, List<Referral> referrals) {
        super(message, cause);
        this.referrals = referrals.toArray(Referral[]::new);
        this.urgency =
                referrals.stream().map(Referral::urgency).sorted().findFirst().orElse(Urgency.SELF_CARE);
    }

    /** At least this urgent. SELF_CARE means only that nothing was concluded, it is no all-clear. */
    public Urgency urgency() {
        return urgency;
    }

    /** The referrals reached, the most pressing first. */
    public List<Referral> referrals() {
        return List.of(referrals);
    }
}
