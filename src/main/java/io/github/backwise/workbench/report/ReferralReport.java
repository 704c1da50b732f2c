package io.github.backwise.workbench.report;

import io.github.backwise.advice.Referral;
import java.util.List;

/** Tells whom to see, how soon, and what to tell them. */
final class ReferralReport {
    private final Page page;
    private final ReasonReport why;

    ReferralReport(Page page, ReasonReport why) {
        this.page = page;
        this.why = why;
    }

    /** One entry for the same people, as soon as the most pressing matter asks: all else can be told on that visit. */
    void print(List<Referral> referrals) {
        int number = 0;
        for (List<Referral> samePeople : Groups.of(referrals, Referral::who)) {
            Referral first = samePeople.get(0);
            page.numbered(++number, PlainWords.sentence(PlainWords.see(first)));
            page.below("About: " + PlainWords.sentence(first.title()));
            page.below("Tell them: " + PlainWords.sentence(first.tellThem()));
            why.full(first.reasons());
            samePeople.stream().skip(1).forEach(this::also);
        }
    }

    private void also(Referral referral) {
        page.below("Also about: " + PlainWords.sentence(referral.title()) + " Tell them: "
                + PlainWords.sentence(referral.tellThem()));
        why.brief(referral.reasons());
    }
}
