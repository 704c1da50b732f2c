package io.github.backwise.workbench;

import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.ConsultationException;
import io.github.backwise.advice.ContradictionException;
import io.github.backwise.advice.Referral;
import io.github.backwise.engine.Engine;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Problem;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.cases.Contradiction;
import io.github.backwise.workbench.report.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One story and what came of it.
 *
 * @param title what to call it
 * @param facts what was stated
 * @param answer the consultation, if there is one
 * @param complaints why there is none, in plain lines
 */
record StoryVisit(String title, List<Fact> facts, Optional<Consultation> answer, List<String> complaints) {
    static StoryVisit of(CaseFile file, Engine engine) {
        if (file.cases().isEmpty()) {
            return unread(file, engine);
        }
        Case story = file.cases().get(0);
        String title = story.name().isBlank() ? file.topic() : story.name();
        try {
            return new StoryVisit(title, story.facts(), Optional.of(engine.consult(story.facts())), List.of());
        } catch (ContradictionException e) {
            return failed(
                    title, unassessed(new Contradiction(story, e).problem().toString(), e));
        } catch (ConsultationException e) {
            return failed(title, unassessed(file.shown() + ": " + e.getMessage(), e));
        }
    }

    /** A slip of the pen must not hide that somebody has to be seen: what could be read is held against the rules. */
    private static StoryVisit unread(CaseFile file, Engine engine) {
        List<String> lines =
                new ArrayList<>(file.problems().stream().map(Problem::toString).toList());
        for (Case rest : file.rests()) {
            lines.addAll(pressing(referrals(rest, engine)));
        }
        return failed(file.topic(), lines);
    }

    private static List<Referral> referrals(Case story, Engine engine) {
        try {
            return engine.consult(story.facts()).referrals();
        } catch (ConsultationException e) {
            return e.referrals();
        }
    }

    private static StoryVisit failed(String title, List<String> complaints) {
        return new StoryVisit(title, List.of(), Optional.empty(), complaints);
    }

    /** What could not be assessed must not pass for harmless: says whom to see. */
    private static List<String> unassessed(String complaint, ConsultationException e) {
        List<String> lines = new ArrayList<>(List.of(complaint));
        lines.addAll(
                e.referrals().isEmpty()
                        ? List.of("  This could not be assessed. If in doubt, see a doctor or a physiotherapist.")
                        : pressing(e.referrals()));
        return lines;
    }

    /** Whom to see and how soon, whatever else is wrong with the story; nothing if there is nobody to see. */
    private static List<String> pressing(List<Referral> referrals) {
        List<String> lines = new ArrayList<>();
        for (Referral referral : referrals) {
            lines.add("  " + PlainWords.sentence(PlainWords.see(referral)) + " Tell them: "
                    + PlainWords.sentence(referral.tellThem()));
        }
        if (!lines.isEmpty()) {
            lines.add("  Do not wait until the story is put right.");
        }
        return lines;
    }
}
