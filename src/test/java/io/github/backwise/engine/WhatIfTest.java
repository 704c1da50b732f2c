package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Exercise;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.workbench.coverage.Mutant;
import io.github.backwise.workbench.coverage.Mutants;
import io.github.backwise.workbench.coverage.Oracle;
import io.github.backwise.workbench.preview.RandomRunners;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    @Test
    void answersWhatTheEngineAnswersWhenTheSameRulesFire() {
        Engine engine = Engine.standard();
        RuleSet rules = engine.rules();
        WhatIf whatIf = new WhatIf(rules);
        for (long seed = 1; seed <= 300; seed++) {
            List<Fact> runner = RandomRunners.runner(seed);
            Consultation assumed = whatIf.consult(runner, new Oracle(rules.rules(), runner).fired());
            assertEquals(gist(engine.consult(runner)), gist(assumed), "seed " + seed + " " + runner);
        }
    }

    @Test
    void answersAsTheChangedRuleWould() {
        RuleSet rules = Engine.standard().rules();
        WhatIf whatIf = new WhatIf(rules);
        for (long seed = 1; seed <= 100; seed++) {
            List<Fact> runner = RandomRunners.runner(seed);
            Set<String> fired = new Oracle(rules.rules(), runner).fired();
            for (Mutant lost : fired.stream()
                    .limit(1)
                    .flatMap(id -> Mutants.of(rules.rule(id)).stream())
                    .filter(mutant -> mutant.lost().isPresent())
                    .toList()) {
                Consultation anew = new WhatIf(rules.with(lost.broken())).consult(runner, fired);
                Consultation assumed = whatIf.with(lost.broken()).consult(runner, fired);
                assertEquals(anew.referrals(), assumed.referrals(), "seed " + seed + " " + lost.change());
                assertEquals(anew.causes(), assumed.causes(), "seed " + seed + " " + lost.change());
                assertEquals(anew.advice(), assumed.advice(), "seed " + seed + " " + lost.change());
                assertEquals(anew.withheld(), assumed.withheld(), "seed " + seed + " " + lost.change());
            }
        }
    }

    /** Everything but the facts in the reasons. */
    private static List<String> gist(Consultation visit) {
        return Stream.of(
                        Stream.of(visit.urgency(), visit.screening()),
                        visit.referrals().stream().map(r -> r.id() + r.urgency() + r.who()),
                        visit.causes().stream().map(c -> c.id() + c.support() + c.against()),
                        visit.advice().stream()
                                .map(a -> a.id()
                                        + a.belief()
                                        + a.exercises().stream()
                                                .map(Exercise::id)
                                                .toList()),
                        visit.setAside().stream().map(s -> s.id()),
                        visit.withheld().stream().map(w -> w.id() + w.instead()),
                        visit.unanswered().stream().map(q -> q.id()))
                .flatMap(parts -> parts)
                .map(Objects::toString)
                .toList();
    }
}
