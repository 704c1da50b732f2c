package io.github.backwise.workbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Evidence;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralReportTest {
    private static final Reason FEVER = new Reason(
            "fever",
            "A fever",
            false,
            null,
            Evidence.EXPERT,
            null,
            List.of(),
            List.of(),
            List.of(),
            "A cold gives a fever too",
            "",
            "from memory");

    private final StringWriter out = new StringWriter();
    private final Page page = new Page(new PrintWriter(out));

    @Test
    void tellsEachPersonOnceWhatAllTheyShouldHear() {
        assertEquals("""

                WHOM TO SEE
                  1. See a doctor: within a week.
                     About: Fever.
                     Tell them: I have a fever.
                     Because: A fever.
                     Evidence: modest (the opinion of professionals, not tested).
                     May not fit you: A cold gives a fever too.
                     Still to be checked by a clinician: from memory.
                     Also about: Night pain. Tell them: It wakes me.
                     Because: A fever.

                  2. See a physiotherapist: with an ordinary appointment, within one to four weeks.
                     About: Old pain.
                     Tell them: It is old.
                     Because: A fever.
                """, printed(false));
    }

    @Test
    void talksNobodyOutOfBeingSeenToday() {
        assertEquals("""

                WHOM TO SEE
                  1. See a doctor: within a week.
                     About: Fever.
                     Tell them: I have a fever.
                     Because: A fever.
                     Evidence: modest (the opinion of professionals, not tested).
                     Also about: Night pain. Tell them: It wakes me.
                     Because: A fever.

                  2. See a physiotherapist: with an ordinary appointment, within one to four weeks.
                     About: Old pain.
                     Tell them: It is old.
                """, printed(true));
    }

    private String printed(boolean urgent) {
        page.heading("Whom to see");
        new ReferralReport(page, new ReasonReport(page, List.of(), urgent))
                .print(List.of(
                        referral(Who.DOCTOR, Urgency.SOON, "Fever", "I have a fever"),
                        referral(Who.PHYSIOTHERAPIST, Urgency.ROUTINE, "Old pain", "It is old"),
                        referral(Who.DOCTOR, Urgency.ROUTINE, "Night pain", "It wakes me")));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Referral referral(Who who, Urgency urgency, String title, String tellThem) {
        return new Referral(title, List.of(who), urgency, title, tellThem, List.of(FEVER));
    }
}
