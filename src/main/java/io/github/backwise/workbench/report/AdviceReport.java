package io.github.backwise.workbench.report;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Exercise;
import io.github.backwise.advice.Reason;
import java.util.List;

/** Tells what to do: a few pieces of advice in full with their reasons, the others in short. Nobody does twenty things at once. */
final class AdviceReport {
    private static final int MOST_IN_FULL = 5;

    private final Page page;
    private final ReasonReport why;
    private final List<Advice> advice;
    private final int inFull;

    AdviceReport(Page page, ReasonReport why, List<Advice> advice) {
        this.page = page;
        this.why = why;
        this.advice = advice;
        int safety = (int) advice.stream().filter(AdviceReport::isSafety).count();
        this.inFull = Math.min(advice.size(), Math.max(safety, MOST_IN_FULL));
    }

    private static boolean isSafety(Advice advice) {
        return advice.id().startsWith("safety.");
    }

    /** What to do first: all about safety, which comes first, and in all at least some. */
    List<Advice> first() {
        return advice.subList(0, inFull);
    }

    /** The others. */
    List<Advice> more() {
        return advice.subList(inFull, advice.size());
    }

    void printFirst() {
        int number = 0;
        for (Advice item : first()) {
            page.numbered(++number, item.title() + fit(item));
            page.below(item.text());
            item.exercises().forEach(this::exercise);
            why.full(item.reasons());
        }
    }

    void printMore() {
        int number = inFull;
        for (Advice item : more()) {
            page.numbered(++number, item.title());
            page.below(item.text());
        }
    }

    /** Advice about safety is not weighed, it is followed. */
    private static String fit(Advice advice) {
        if (isSafety(advice)) {
            return "";
        }
        boolean restsOnCauses = advice.reasons().stream().map(Reason::causes).anyMatch(causes -> !causes.isEmpty());
        return " (" + (restsOnCauses ? PlainWords.fit(advice.belief()) : "good for most") + ")";
    }

    private void exercise(Exercise exercise) {
        page.itemBelow(PlainWords.sentence(exercise.title()) + " " + PlainWords.sentence(exercise.text()) + " Dose: "
                + PlainWords.sentence(exercise.dose()));
    }
}
