package io.github.backwise.workbench.cases;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Cause;
import io.github.backwise.advice.Consultation;
import io.github.backwise.advice.Exercise;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Referral;
import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Urgency;
import io.github.backwise.advice.Who;
import io.github.backwise.advice.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a consultation must say; an empty list expects nothing.
 *
 * @param urgency the levels that are right, the expected one first
 * @param causes ids that lead the causes, in this order
 * @param doubted ids of causes that something speaks against, among others
 * @param advice ids that lead the advice, in this order
 * @param notAdvised ids that are not in the advice
 * @param exercises ids of exercises given with the expected advice, or with any if none is expected, among others
 * @param setAside ids that are set aside, among others
 * @param withheld ids that are withheld, among others
 * @param referrals ids of referrals, among others and in this order, the most pressing first
 * @param who whom the expected referrals name, or any if none is expected, among others
 * @param unanswered ids of questions, among others
 */
public record Expectation(
        List<Urgency> urgency,
        List<String> causes,
        List<String> doubted,
        List<String> advice,
        List<String> notAdvised,
        List<String> exercises,
        List<String> setAside,
        List<String> withheld,
        List<String> referrals,
        List<String> who,
        List<String> unanswered) {
    /** Expects nothing. */
    public static final Expectation NONE = new Expectation(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    /** Keeps immutable copies of the lists. */
    public Expectation {
        urgency = List.copyOf(urgency);
        causes = List.copyOf(causes);
        doubted = List.copyOf(doubted);
        advice = List.copyOf(advice);
        notAdvised = List.copyOf(notAdvised);
        exercises = List.copyOf(exercises);
        setAside = List.copyOf(setAside);
        withheld = List.copyOf(withheld);
        referrals = List.copyOf(referrals);
        who = List.copyOf(who);
        unanswered = List.copyOf(unanswered);
    }

    /** What the consultation says differently, each as a sentence. */
    public List<String> differences(Consultation visit) {
        List<String> differences = new ArrayList<>();
        if (!urgency.isEmpty() && !urgency.contains(visit.urgency())) {
            List<String> levels = urgency.stream().map(Urgency::name).toList();
            differences.add("urgency should be " + String.join(" or ", levels) + ", but is " + visit.urgency() + ".");
        }
        first(differences, "causes", causes, ids(visit.causes(), Cause::id));
        List<Cause> doubts =
                visit.causes().stream().filter(cause -> cause.against() > 0).toList();
        among(differences, "doubted", doubted, ids(doubts, Cause::id));
        first(differences, "advice", advice, ids(visit.advice(), Advice::id));
        List<Exercise> given = of(advice, visit.advice(), Advice::id)
                .flatMap(one -> one.exercises().stream())
                .toList();
        among(differences, "exercises", exercises, ids(given, Exercise::id));
        among(differences, "setAside", setAside, ids(visit.setAside(), SetAside::id));
        among(differences, "withheld", withheld, ids(visit.withheld(), Withheld::id));
        inOrder(differences, "referrals", referrals, ids(visit.referrals(), Referral::id));
        List<Who> toSee = of(referrals, visit.referrals(), Referral::id)
                .flatMap(one -> one.who().stream())
                .toList();
        among(differences, "who", who, ids(toSee, Who::name));
        among(differences, "unanswered", unanswered, ids(visit.unanswered(), Question::id));
        for (String id : notAdvised) {
            if (ids(visit.advice(), Advice::id).contains(id)) {
                differences.add("advice should not hold " + id + ", but does.");
            }
        }
        return differences;
    }

    private static void first(List<String> differences, String what, List<String> expected, List<String> actual) {
        if (!actual.subList(0, Math.min(expected.size(), actual.size())).equals(expected)) {
            differences.add(what + " should begin with " + listed(expected) + ", but is " + listed(actual) + ".");
        }
    }

    private static void among(List<String> differences, String what, List<String> expected, List<String> actual) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(actual);
        if (!missing.isEmpty()) {
            differences.add(what + " should hold " + listed(missing) + ", but is " + listed(actual) + ".");
        }
    }

    private static void inOrder(List<String> differences, String what, List<String> expected, List<String> actual) {
        List<String> kept = new ArrayList<>(actual);
        kept.retainAll(expected);
        if (!kept.equals(expected)) {
            differences.add(
                    what + " should hold, in this order, " + listed(expected) + ", but is " + listed(actual) + ".");
        }
    }

    private static <T> Stream<T> of(List<String> expected, List<T> items, Function<T, String> id) {
        return items.stream().filter(item -> expected.isEmpty() || expected.contains(id.apply(item)));
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? "empty" : String.join(", ", ids);
    }

    private static <T> List<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).toList();
    }
}
