package io.github.backwise.engine;

import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Exercise;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Withheld;
import io.github.backwise.rules.Conclusion;
import io.github.backwise.rules.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sorts every recommended advice into exactly one of three: given, set aside, withheld. */
final class Selection {
    private static final String SAFETY = "safety.";

    private final Conclusions conclusions;
    private final Belief belief;
    private final Explanation why;
    private final Texts texts;
    private final List<Advice> advice = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final SortedMap<String, Withheld> withheld = new TreeMap<>();

    Selection(Conclusions conclusions, Belief belief, Explanation why, Texts texts) {
        this.conclusions = conclusions;
        this.belief = belief;
        this.why = why;
        this.texts = texts;
    }

    /** Something urgent silences all advice but what keeps the runner safe until help is there. */
    void onlySafety(List<Reason> urgent) {
        Set<String> recommended = conclusions.targets(Conclusion.Recommend.class);
        recommended.stream().filter(id -> id.startsWith(SAFETY)).forEach(this::give);
        if (recommended.stream().anyMatch(id -> !id.startsWith(SAFETY))) {
            String title = texts.get("notices", "all-but-safety.title");
            withheld.put(
                    "", new Withheld("all-but-safety", title, texts.get("notices", "all-but-safety.instead"), urgent));
        }
    }

    /** Withholding comes before doubt, and both before giving. */
    void everything() {
        for (String id : conclusions.targets(Conclusion.Recommend.class)) {
            List<Claim<Conclusion.Withhold>> against = withholding(id);
            if (!against.isEmpty()) {
                withheld.put(id, withheld(id, "advice", against));
            } else if (isRefuted(id)) {
                setAside.add(new SetAside(id, texts.get("advice", id + ".title"), bothSides(id)));
            } else {
                give(id);
            }
        }
    }

    /** Safety first, then what rests on a cause, then what is good for anyone; the best founded first. */
    List<Advice> advice() {
        return advice.stream()
                .sorted(Comparator.<Advice>comparingInt(this::group)
                        .thenComparing(
                                Comparator.comparingDouble(Advice::belief).reversed())
                        .thenComparing(Advice::id))
                .toList();
    }

    List<SetAside> setAside() {
        return setAside;
    }

    List<Withheld> withheld() {
        return List.copyOf(withheld.values());
    }

    private int group(Advice candidate) {
        if (candidate.id().startsWith(SAFETY)) {
            return 0;
        }
        return recommending(candidate.id()).stream()
                        .anyMatch(claim -> !claim.firing().restsOn().isEmpty())
                ? 1
                : 2;
    }

    private List<Claim<Conclusion.Recommend>> recommending(String advice) {
        return conclusions.claims(Conclusion.Recommend.class, advice);
    }

    /** True if each rule that gives it rests on some cause with at least as much against as for it. */
    private boolean isRefuted(String advice) {
        return recommending(advice).stream()
                .allMatch(claim -> claim.firing().restsOn().stream()
                        .anyMatch(cause -> belief.of(cause).isRefuted()));
    }

    private List<Reason> bothSides(String advice) {
        List<Reason> reasons = new ArrayList<>(why.reasons(recommending(advice)));
        recommending(advice).stream()
                .flatMap(claim -> claim.firing().restsOn().stream())
                .distinct()
                .sorted()
                .filter(cause -> belief.of(cause).isRefuted())
                .forEach(cause -> reasons.addAll(why.reasons(conclusions.claims(Conclusion.Doubt.class, cause))));
        return reasons.stream().distinct().toList();
    }

    /** What holds an advice back, by its own id or by its whole topic. */
    private List<Claim<Conclusion.Withhold>> withholding(String advice) {
        List<Claim<Conclusion.Withhold>> claims =
                new ArrayList<>(conclusions.claims(Conclusion.Withhold.class, advice));
        claims.addAll(conclusions.claims(Conclusion.Withhold.class, advice.substring(0, advice.indexOf('.'))));
        claims.sort(Comparator.comparing(claim -> claim.firing().rule().id()));
        return claims;
    }

    private Withheld withheld(String id, String file, List<Claim<Conclusion.Withhold>> claims) {
        String instead = claims.stream()
                .map(claim -> texts.get("withheld", claim.conclusion().text()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return new Withheld(id, texts.get(file, id + ".title"), instead, why.reasons(claims));
    }

    /** Gives an advice with the exercises that remain of it; withholds it if none remains of those it had. */
    private void give(String id) {
        List<String> included = conclusions.claims(Conclusion.Include.class, id).stream()
                .map(claim -> claim.conclusion().exercise())
                .distinct()
                .sorted()
                .toList();
        Set<String> practised = new LinkedHashSet<>();
        included.forEach(exercise -> practise(exercise, practised));
        String title = texts.get("advice", id + ".title");
        if (!included.isEmpty() && practised.isEmpty()) {
            withheld.put(id, withheldWithAll(id, title, included));
            return;
        }
        advice.add(new Advice(
                id,
                title,
                texts.get("advice", id + ".text"),
                belief.ofAdvice(id),
                practised.stream().map(this::exercise).toList(),
                why.reasons(recommending(id))));
    }

    private Withheld withheldWithAll(String advice, String title, List<String> exercises) {
        List<Withheld> all = exercises.stream().map(withheld::get).toList();
        return new Withheld(
                advice,
                title,
                all.stream().map(Withheld::instead).distinct().collect(Collectors.joining(" ")),
                all.stream().flatMap(held -> held.reasons().stream()).distinct().toList());
    }

    /** Adds the exercise or its milder form; notes what is skipped. */
    private void practise(String exercise, Set<String> practised) {
        List<Claim<Conclusion.Withhold>> against = conclusions.claims(Conclusion.Withhold.class, exercise);
        List<Claim<Conclusion.Ease>> easing = conclusions.claims(Conclusion.Ease.class, exercise);
        if (!against.isEmpty()) {
            withheld.put(exercise, withheld(exercise, "exercises", against));
        } else if (easing.isEmpty()) {
            practised.add(exercise);
        } else {
            easing.stream()
                    .map(claim -> claim.conclusion().milder())
                    .filter(milder -> conclusions
                            .claims(Conclusion.Withhold.class, milder)
                            .isEmpty())
                    .sorted()
                    .findFirst()
                    .ifPresentOrElse(
                            milder -> {
                                practised.add(milder);
                                withheld.put(
                                        exercise, eased(exercise, texts.get("exercises", milder + ".title"), easing));
                            },
                            () -> withheld.put(
                                    exercise, eased(exercise, texts.get("notices", "no-milder-form"), easing)));
        }
    }

    private Withheld eased(String exercise, String instead, List<Claim<Conclusion.Ease>> claims) {
        return new Withheld(exercise, texts.get("exercises", exercise + ".title"), instead, why.reasons(claims));
    }

    private Exercise exercise(String id) {
        return new Exercise(
                id,
                texts.get("exercises", id + ".title"),
                texts.get("exercises", id + ".text"),
                texts.get("exercises", id + ".dose"));
    }
}
