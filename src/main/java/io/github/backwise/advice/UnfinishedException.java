package io.github.backwise.advice;

import java.util.List;

/** The rules did not come to an end, or failed on the way. A fault of the rule set, not of the facts. */
public final class UnfinishedException extends ConsultationException {
    private static final long serialVersionUID = 1L;

    /** Made by the engine; the message names the rule or the failure. */
    public UnfinishedException(String message, Throwable cause, List<Referral> referrals) {
        super(message, cause, referrals);
    }
}
