package io.github.backwise.workbench.preview;

import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Screening;
import io.github.backwise.advice.Urgency;
import io.github.backwise.workbench.preview.Change.Kind;
import io.github.backwise.workbench.preview.Point.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in which points two answers to the same facts differ, and because of which rules. */
final class Comparison {
    private final Collection<Edit> edits;
    private final Answer before;
    private final Answer after;

    Comparison(Collection<Edit> edits, Answer before, Answer after) {
        this.edits = edits;
        this.before = before;
        this.after = after;
    }

    /** The differences, each of the first of these kinds that there are: all else follows from these. */
    List<Change> changes() {
        return Stream.<Supplier<List<Change>>>of(this::urgency, this::points, this::weights, this::wording)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Change> urgency() {
        List<Change> changes = new ArrayList<>();
        if (before.isFinished() != after.isFinished()) {
            changes.add(
                    before.isFinished()
                            ? change(Kind.ANSWER_LOST, "a consultation can no longer be made")
                            : change(Kind.ANSWER_GAINED, "a consultation can be made that could not"));
        }
        Urgency old = before.urgency();
        Urgency now = after.urgency();
        if (old != now) {
            Kind kind = old.isMoreUrgentThan(now) ? Kind.LESS_URGENT : Kind.MORE_URGENT;
            Urgency lower = old.isMoreUrgentThan(now) ? now : old;
            changes.add(new Change(kind, "urgency", old.name(), now.name(), responsible(reasonsAbove(lower))));
        }
        return changes;
    }

    private Change change(Kind kind, String what) {
        return new Change(kind, what, "", "", responsible(Set.of()));
    }

    /** The rules behind whatever is more urgent than this. */
    private Set<String> reasonsAbove(Urgency lower) {
        return Stream.of(before, after)
                .flatMap(answer -> answer.referrals().stream())
                .filter(referral -> referral.urgency().isMoreUrgentThan(lower))
                .flatMap(referral -> referral.reasons().stream())
                .map(Reason::rule)
                .collect(Collectors.toSet());
    }

    private List<Change> points() {
        List<Change> changes = new ArrayList<>();
        if (before.screening() != after.screening()) {
            changes.add(screening());
        }
        Set<String> keys = new LinkedHashSet<>(before.points().keySet());
        keys.addAll(after.points().keySet());
        for (String key : keys) {
            Point old = before.points().get(key);
            Point now = after.points().get(key);
            if (old == null || now == null || !old.saysTheSameAs(now)) {
                changes.add(point(old, now));
            }
        }
        return changes;
    }

    private Change screening() {
        Kind kind = after.screening() == Screening.COMPLETE ? Kind.SCREENED_LESS : Kind.SCREENED_MORE;
        List<String> rules = askers(point -> true);
        return new Change(
                kind, "screening", before.screening().name(), after.screening().name(), rules);
    }

    /** What happened to something that one of the answers says, or that both say in other ways. */
    private Change point(Point old, Point now) {
        boolean lost = now == null || now.part() == Part.ADVICE && old != null;
        Point telling = lost ? old : now;
        boolean isGivenNow = old != null && old.part() == Part.WITHHELD && after.gives(old.id());
        Kind kind =
                isGivenNow ? Kind.HELD_BACK_LESS : Kind.valueOf(telling.part().name());
        List<String> rules = kind == Kind.QUESTION
                ? askers(point -> point.id().equals(telling.id()))
                : responsible(Stream.of(old, now)
                        .filter(Objects::nonNull)
                        .flatMap(Comparison::rules)
                        .collect(Collectors.toSet()));
        if (old != null && now != null && old.part() == now.part()) {
            String what = kind == Kind.REFERRAL ? "referral changed" : "other exercises";
            return new Change(kind, what + ": " + now.title(), old.detail(), now.detail(), rules);
        }
        String what = lost ? telling.part().lost() : telling.part().gained();
        return new Change(kind, what + ": " + telling.title(), "", "", rules);
    }

    /** Order, beliefs and reasons, when the same is said as before. */
    private List<Change> weights() {
        List<String> what = new ArrayList<>();
        if (!before.order().equals(after.order())) {
            what.add("order");
        }
        if (anyDiffers(Point::isBelievedLike)) {
            what.add("belief");
        }
        if (!what.isEmpty()) {
            return List.of(change(Kind.WEIGHT, "nothing but " + String.join(" and ", what)));
        }
        return anyDiffers(Point::hasTheReasonsOf) ? List.of(change(Kind.REASONS, "nothing but reasons")) : List.of();
    }

    private boolean anyDiffers(BiPredicate<Point, Point> alike) {
        return before.points().entrySet().stream()
                .anyMatch(entry -> !alike.test(entry.getValue(), after.points().get(entry.getKey())));
    }

    private List<Change> wording() {
        if (!before.isFinished()) {
            return List.of();
        }
        return Rewording.between(before.visit().orElseThrow(), after.visit().orElseThrow()).stream()
                .map(words -> new Change(Kind.WORDING, "wording", words.before(), words.after(), List.of()))
                .toList();
    }

    /** The edits that tell the answers apart; of these, if there are any, those that speak of the matter themselves. */
    private List<String> responsible(Set<String> reasons) {
        List<String> telling = ids(edit -> edit.tellsApart(before, after));
        List<String> fired = telling.isEmpty() ? ids(edit -> edit.firesIn(before, after)) : telling;
        List<String> speaking = fired.stream().filter(reasons::contains).toList();
        return speaking.isEmpty() ? fired : speaking;
    }

    /** What is asked follows from rules that did not fire: those edits that ask what is asked on one side only. */
    private List<String> askers(Predicate<Point> about) {
        List<Point> asked = Stream.of(before, after)
                .flatMap(answer -> answer.points().values().stream())
                .filter(point -> point.part() == Part.QUESTION && about.test(point))
                .filter(point -> !before.points().containsKey(point.key())
                        || !after.points().containsKey(point.key()))
                .toList();
        List<String> asking = ids(edit -> asked.stream().anyMatch(point -> edit.asks(point.id())));
        return asking.isEmpty() ? responsible(Set.of()) : asking;
    }

    private List<String> ids(Predicate<Edit> which) {
        return edits.stream().filter(which).map(edit -> edit.rule().id()).toList();
    }

    private static Stream<String> rules(Point point) {
        return point.reasons().stream().map(Reason::rule);
    }
}
