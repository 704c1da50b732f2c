package io.github.backwise.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleChecksTest {
    private static final String WHEN = "PainSeverity( score >= 3 )";
    private static final String REFER = "conclude.refer( DOCTOR, SOON, \"a-referral\" );";

    @Test
    void reportsAnIdThatWasCopied() {
        String then = "conclude.suspect( \"a-cause\", LIKELY );";
        onlyProblem(
                TinyRules.text("package backwise.rules;\n" + TinyRules.ruleText("one", WHEN, then)
                                + TinyRules.ruleText("one", WHEN, then).replace("The rule", "Another rule"))
                        .causes("a-cause"),
                "the id 'one' stands twice, here and at topic.drl:2:1");
    }

    @Test
    void reportsTextsThatAreMissing() {
        onlyProblem(
                TinyRules.rule(WHEN, "conclude.suspect( \"weak-cor\", LIKELY );")
                        .and("text/causes.properties", ""),
                "there is no text 'weak-cor'");
    }

    @Test
    void reportsTextsThatNoRuleUses() {
        onlyProblem(
                TinyRules.rule(WHEN, "conclude.suspect( \"a-cause\", LIKELY );").causes("a-cause", "other-cause"),
                "text/causes.properties:2:1: no rule uses 'other-cause'");
    }

    @Test
    void reportsAReferralThatHangsOnSomethingNotStated() {
        onlyProblem(
                TinyRules.rule(WHEN + "\nnot PainDuration()", REFER)
                        .referrals("a-referral")
                        .questions("PainSeverity", "PainDuration"),
                "may not hang on something absent or denied");
    }

    @Test
    void reportsAReferralThatHangsOnADenial() {
        onlyProblem(
                TinyRules.rule("Symptom( sign == Sign.FEVER, !present )", REFER)
                        .referrals("a-referral")
                        .questions("Symptom.FEVER"),
                "may not hang on something absent or denied");
    }

    @Test
    void reportsAReferralThatRestsOnACauseSuspectedFromSomethingNotStated() {
        String drl = "package backwise.rules;\n"
                + TinyRules.ruleText("one", WHEN + "\nnot PainDuration()", "conclude.suspect( \"a-cause\", LIKELY );")
                + TinyRules.ruleText("two", "Suspected( cause == \"a-cause\" )", REFER);
        onlyProblem(
                TinyRules.text(drl).causes("a-cause").referrals("a-referral"), "guards safety but rests on a cause");
    }

    @Test
    void reportsAReferralThatCannotBeAskedFor() {
        onlyProblem(TinyRules.rule(WHEN, REFER).referrals("a-referral"), "there is no question 'PainSeverity'");
    }

    @Test
    void reportsAChainThatFeedsItselfThroughACount() {
        String drl = "package backwise.rules;\n"
                + TinyRules.ruleText(
                        "one", "Suspected( cause == \"a\" )", "conclude.criterion( \"signs\", \"first\" );")
                + TinyRules.ruleText(
                        "two", "Criteria( set == \"signs\", met >= 1 )", "conclude.suspect( \"a\", LIKELY );");
        onlyProblem(
                TinyRules.text(drl).causes("a").criteria("signs", "first"),
                "the chain of causes feeds itself: the set signs -> a");
    }

    @Test
    void reportsAChainThatFeedsItself() {
        String drl = "package backwise.rules;\n"
                + TinyRules.ruleText("one", "Suspected( cause == \"a\" )", "conclude.suspect( \"b\", LIKELY );")
                + TinyRules.ruleText("two", "Suspected( cause == \"b\" )", "conclude.suspect( \"a\", LIKELY );");
        onlyProblem(TinyRules.text(drl).causes("a", "b"), "the chain of causes feeds itself: a -> b");
    }

    @Test
    void reportsAChainThatIsTooLong() {
        StringBuilder drl = new StringBuilder("package backwise.rules;\n");
        TinyRules rules = TinyRules.text("");
        for (int i = 0; i < 60; i++) {
            String when = i == 0 ? WHEN : "Suspected( cause == \"cause-" + (i - 1) + "\" )";
            drl.append(TinyRules.ruleText("rule-" + i, when, "conclude.suspect( \"cause-" + i + "\", LIKELY );"));
            rules.causes("cause-" + i);
        }
        onlyProblem(rules.and("topic.drl", drl.toString()), "the chain of causes is longer than 40");
    }

    @Test
    void reportsAConditionThatANoWouldMeetAsWell() {
        onlyProblem(
                TinyRules.rule("Tightness( muscle == Muscle.QUADS )", "conclude.suspect( \"a-cause\", LIKELY );")
                        .causes("a-cause"),
                "the condition does not say whether the answer is yes or no. Maybe add present, or !present?");
    }

    @Test
    void acceptsASoundRule() {
        assertEquals(
                List.of(),
                TinyRules.rule(WHEN, REFER)
                        .referrals("a-referral")
                        .questions("PainSeverity")
                        .problems());
    }

    private static void onlyProblem(TinyRules rules, String message) {
        List<String> problems = rules.problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains(message), problems.get(0));
    }
}
