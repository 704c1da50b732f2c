package io.github.backwise.workbench.preview;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Cause;
import io.github.backwise.advice.Exercise;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Who;
import io.github.backwise.advice.Withheld;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that an answer says.
 *
 * @param part as what it says it
 * @param id its id
 * @param title its words
 * @param detail what else is said of it, by ids: a change of wording changes nothing here
 * @param belief how much speaks for it; 0 where that is not weighed
 * @param reasons why it is said
 */
record Point(Part part, String id, String title, String detail, double belief, List<Reason> reasons) {
    private static final double ROUNDING = 1e-9;

    /** As what something is said, in the order in which it is told. */
    enum Part {
        REFERRAL("see", "referral gained", "referral lost"),
        WITHHELD("held back", "held back", "no longer held back"),
        SET_ASIDE("set aside", "advice set aside", "advice no longer set aside"),
        ADVICE("advice", "advice gained", "advice lost"),
        CAUSE("cause", "cause considered", "cause no longer considered"),
        QUESTION("question", "question gained", "question lost");

        private final String name;
        private final String gained;
        private final String lost;

        Part(String name, String gained, String lost) {
            this.name = name;
            this.gained = gained;
            this.lost = lost;
        }

        /** What one says when it is new in an answer. */
        String gained() {
            return gained;
        }

        /** What one says when it is no longer in an answer. */
        String lost() {
            return lost;
        }

        /** An advice is given, set aside or held back: one of these at a time. */
        private Part family() {
            return this == SET_ASIDE || this == WITHHELD ? ADVICE : this;
        }
    }

    static Point of(Referral one) {
        String who = one.who().stream().map(Who::name).collect(Collectors.joining(" or "));
        return new Point(Part.REFERRAL, one.id(), one.title(), one.urgency() + ", " + who, 0, one.reasons());
    }

    static Point of(Advice one) {
        String exercises = one.exercises().isEmpty()
                ? "none"
                : one.exercises().stream().map(Exercise::id).collect(Collectors.joining(", "));
        return new Point(Part.ADVICE, one.id(), one.title(), exercises, one.belief(), one.reasons());
    }

    static Point of(SetAside one) {
        return new Point(Part.SET_ASIDE, one.id(), one.title(), "", 0, one.reasons());
    }

    static Point of(Withheld one) {
        return new Point(Part.WITHHELD, one.id(), one.title(), "", 0, one.reasons());
    }

    static Point of(Cause one) {
        return new Point(Part.CAUSE, one.id(), one.title(), "", one.belief(), one.reasons());
    }

    static Point of(Question one) {
        return new Point(Part.QUESTION, one.id(), one.question(), "", 0, List.of());
    }

    /** What it speaks of, the same in both answers. */
    String key() {
        return part.family() + " " + id;
    }

    /** True if both say the same, whatever their words, beliefs and reasons. */
    boolean saysTheSameAs(Point other) {
        return part == other.part && detail.equals(other.detail);
    }

    boolean isBelievedLike(Point other) {
        return Math.abs(belief - other.belief) < ROUNDING;
    }

    boolean hasTheReasonsOf(Point other) {
        return reasons.equals(other.reasons) || keys(reasons).equals(keys(other.reasons));
    }

    private static Set<List<Object>> keys(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> List.<Object>of(
                        reason.rule(),
                        reason.against(),
                        String.valueOf(reason.certainty()),
                        reason.evidence(),
                        reason.facts().stream().map(given -> given.fact()).toList(),
                        reason.causes()))
                .collect(Collectors.toSet());
    }

    /** "see: The pain is severe (SOON, DOCTOR)", "advice: Run tall on the climbs (0.49)". */
    String said() {
        String weight = belief == 0 ? "" : String.format(Locale.ROOT, "%.2f", belief);
        String more = part == Part.REFERRAL ? detail : weight;
        return part.name + ": " + title + (more.isEmpty() ? "" : " (" + more + ")");
    }

    /** The same with the rules and facts behind it. */
    String saidWithReasons() {
        return said() + reasons.stream().map(Reason::toString).collect(Collectors.joining("; ", ", because: ", ""));
    }
}
