package io.github.backwise.workbench.report;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Cause;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Withheld;
import io.github.backwise.facts.Fact;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a consultation as one would tell it to the runner: how urgent, what to do and why, what is open. */
public final class PersonReport {
    private static final String NOT_ASKED = "Not asked yet";
    private static final int MOST_QUESTIONS = 15;
    private static final String HELP = "When to get help";

    private final Page page;
    private final List<Fact> facts;
    private final Consultation visit;
    private final ReasonReport why;
    private final ReferralReport referrals;
    private final AdviceReport advice;
    private final LeftOutReport leftOut;

    /** The report of one consultation, on a page. */
    public PersonReport(Page page, List<Fact> facts, Consultation visit) {
        this.page = page;
        this.facts = facts;
        this.visit = visit;
        this.why = new ReasonReport(page, visit.causes(), isUrgent());
        this.referrals = new ReferralReport(page, why);
        this.advice = new AdviceReport(page, why, visit.advice());
        this.leftOut = new LeftOutReport(page, why);
    }

    /** Prints all of it under a title. */
    public void print(String title) {
        page.title(title);
        page.heading("How urgent");
        urgency();
        part("Whom to see", visit.referrals(), referrals::print);
        firstAdvice();
        part("More that may help", advice.more(), more -> advice.printMore());
        part("What may be behind it", suspected(), this::causes);
        part("Where runners and research disagree", conflicts(), conflicts -> conflicts.forEach(page::item));
        part("Leave out for now", visit.withheld(), leftOut::withheld);
        part("Set aside, and why", visit.setAside(), leftOut::setAside);
        part(NOT_ASKED, visit.unanswered(), this::questions);
        part(HELP, visit.safetyNet(), signs -> signs.forEach(page::item));
        part("Sources", why.sources(), sources -> sources.forEach(page::item));
        page.heading("What this is");
        page.paragraph(visit.notice());
        page.paragraph("Rules " + visit.ruleSet() + ".");
    }

    private <T> void part(String heading, List<T> content, Consumer<List<T>> print) {
        if (!content.isEmpty()) {
            page.heading(heading);
            print.accept(content);
        }
    }

    private boolean isUrgent() {
        return visit.urgency().isMoreUrgentThan(Urgency.SOON);
    }

    /** What speaks for something; somebody who has to be seen today has no use for it. */
    private List<Cause> suspected() {
        return visit.causes().stream()
                .filter(cause -> cause.support() > 0 && !isUrgent())
                .toList();
    }

    /** True if nothing was stated, and nothing came of it. */
    private boolean isNothingSaid() {
        return facts.isEmpty()
                && visit.urgency() == Urgency.SELF_CARE
                && visit.advice().isEmpty();
    }

    private void urgency() {
        if (isNothingSaid()) {
            page.warning("Nothing was stated, so nothing could be ruled out: this is not an all-clear. "
                    + (visit.unanswered().isEmpty()
                            ? ""
                            : "The questions below under \"" + NOT_ASKED + "\" are the place to begin."));
            return;
        }
        boolean open = visit.screening() == Screening.INCOMPLETE;
        if (visit.urgency() == Urgency.SELF_CARE && open) {
            notRuledOut();
        }
        switch (visit.urgency()) {
            case EMERGENCY ->
                page.warning("EMERGENCY. Get help now: call your local emergency number or go to an "
                        + "emergency department. Do not run, and do not wait.");
            case URGENT -> page.warning("URGENT. Be seen today, within hours.");
            case SOON -> page.warning("See someone within a week.");
            case ROUTINE -> page.paragraph("Book an ordinary appointment, within one to four weeks.");
            case SELF_CARE ->
                page.paragraph("Nothing that was stated so far calls for an appointment. That can change: see \"" + HELP
                        + "\".");
        }
        if (visit.urgency() == Urgency.URGENT && open) {
            page.warning("It could be more urgent still: see the questions below under \"" + NOT_ASKED
                    + "\". Do not let them keep you from going.");
        } else if (visit.urgency() != Urgency.SELF_CARE && visit.urgency() != Urgency.EMERGENCY && open) {
            notRuledOut();
        }
    }

    private void notRuledOut() {
        page.warning("This is not an all-clear: something urgent could not be ruled out, because questions about it "
                + "were not answered. Answer those below under \"" + NOT_ASKED + "\", from the top.");
    }

    /** The first questions, in the order to ask them: what could be most urgent comes first. */
    private void questions(List<Question> questions) {
        questions.stream().limit(MOST_QUESTIONS).map(Question::question).forEach(page::item);
        int more = questions.size() - MOST_QUESTIONS;
        if (more > 0) {
            page.paragraph("... and " + more + " more; `--json` lists them all.");
        }
    }

    private void firstAdvice() {
        if (isNothingSaid()) {
            return;
        }
        page.heading("What to do first");
        if (visit.advice().isEmpty()) {
            page.paragraph(noAdvice());
        }
        advice.printFirst();
    }

    private String noAdvice() {
        if (isUrgent()) {
            return "Be seen, as said above. Everything else can wait.";
        }
        return visit.setAside().isEmpty() && visit.withheld().isEmpty()
                ? "What was stated does not point to any advice. The more is stated, the more can be said."
                : "No advice is left. What was left out or set aside stands below, with the reason.";
    }

    private void causes(List<Cause> causes) {
        for (Cause cause : causes) {
            page.item(PlainWords.capital(cause.title()) + ": " + PlainWords.fit(cause.belief()) + doubt(cause));
        }
    }

    private static String doubt(Cause cause) {
        String against = cause.reasons().stream()
                .filter(Reason::against)
                .map(reason -> PlainWords.sentence(reason.title()))
                .distinct()
                .collect(Collectors.joining(" "));
        return against.isEmpty() ? "" : "; something speaks against it: " + against;
    }

    private List<String> conflicts() {
        return toldReasons()
                .filter(reason -> !reason.conflict().isEmpty() && !isUrgent())
                .map(reason -> PlainWords.sentence(reason.title()) + " " + PlainWords.sentence(reason.conflict()))
                .distinct()
                .toList();
    }

    /** The reasons of what is told in full. */
    private Stream<Reason> toldReasons() {
        return Stream.of(
                        advice.first().stream().map(Advice::reasons),
                        visit.setAside().stream().map(SetAside::reasons),
                        visit.withheld().stream().map(Withheld::reasons))
                .flatMap(reasons -> reasons)
                .flatMap(List::stream);
    }
}
