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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sorts every recommended advice into exactly one of three: given, set aside, withheld. */
final class Selection {
    private static final String SAFETY = "safety.";

    /** What leads, whatever the belief. */
    private enum Group {
        SAFETY,
        FOR_A_CAUSE,
        GENERAL
    }

    private final Conclusions conclusions;
    private final Belief belief;
    private final Explanation why;
    private final Phrases phrases;
    private final Texts texts;

    /** By {@link Group}. */
    private final List<List<Advice>> advice = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private final List<SetAside> setAside = new ArrayList<>();
    private final SortedMap<String, Withheld> withheld = new TreeMap<>();

    Selection(Conclusions conclusions, Belief belief, Explanation why, Phrases phrases) {
        this.conclusions = conclusions;
        this.belief = belief;
        this.why = why;
        this.phrases = phrases;
        this.texts = phrases.texts();
    }

    /** Something urgent silences all advice but what keeps the runner safe until help is there. */
    void onlySafety(List<Reason> urgent) {
        boolean isAnySilenced = false;
        for (List<Claim<Conclusion.Recommend>> claims : conclusions.claims(Conclusion.Recommend.class)) {
            if (id(claims).startsWith(SAFETY)) {
                give(claims);
            } else {
                isAnySilenced = true;
            }
        }
        if (isAnySilenced) {
            String title = texts.get("notices", "all-but-safety.title");
            withheld.put(
                    "", new Withheld("all-but-safety", title, texts.get("notices", "all-but-safety.instead"), urgent));
        }
    }

    /** Withholding comes before doubt, and both before giving. */
    void everything() {
        for (List<Claim<Conclusion.Recommend>> claims : conclusions.claims(Conclusion.Recommend.class)) {
            String id = id(claims);
            List<Claim<Conclusion.Withhold>> against = withholding(id);
            if (!against.isEmpty()) {
                withheld.put(id, withheld(id, phrases.advice(id).title(), against));
            } else if (isRefuted(claims)) {
                setAside.add(new SetAside(id, phrases.advice(id).title(), bothSides(claims)));
            } else {
                give(claims);
            }
        }
    }

    private static String id(List<Claim<Conclusion.Recommend>> claims) {
        return claims.get(0).conclusion().advice();
    }

    /** Safety first, then what rests on a cause, then what is good for anyone; the best founded first. */
    List<Advice> advice() {
        List<Advice> ordered = new ArrayList<>();
        for (List<Advice> group : advice) {
            group.sort(Selection::bestFoundedFirst);
            ordered.addAll(group);
        }
        return ordered;
    }

    private static int bestFoundedFirst(Advice one, Advice other) {
        int order = Double.compare(other.belief(), one.belief());
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    List<SetAside> setAside() {
        return setAside;
    }

    List<Withheld> withheld() {
        return List.copyOf(withheld.values());
    }

    private static Group group(List<Claim<Conclusion.Recommend>> claims) {
        if (id(claims).startsWith(SAFETY)) {
            return Group.SAFETY;
        }
        for (Claim<Conclusion.Recommend> claim : claims) {
            if (!claim.firing().node().restsOn().isEmpty()) {
                return Group.FOR_A_CAUSE;
            }
        }
        return Group.GENERAL;
    }

    /** True if each rule that gives it rests on some cause with at least as much against as for it. */
    private boolean isRefuted(List<Claim<Conclusion.Recommend>> claims) {
        for (Claim<Conclusion.Recommend> claim : claims) {
            if (!restsOnRefuted(claim.firing().node().restsOn())) {
                return false;
            }
        }
        return true;
    }

    private boolean restsOnRefuted(List<String> causes) {
        for (String cause : causes) {
            if (belief.of(cause).isRefuted()) {
                return true;
            }
        }
        return false;
    }

    private List<Reason> bothSides(List<Claim<Conclusion.Recommend>> claims) {
        List<Reason> reasons = new ArrayList<>(why.reasons(claims));
        Set<String> causes = new TreeSet<>();
        claims.forEach(claim -> causes.addAll(claim.firing().node().restsOn()));
        for (String cause : causes) {
            if (belief.of(cause).isRefuted()) {
                reasons.addAll(why.reasons(conclusions.claims(Conclusion.Doubt.class, cause)));
            }
        }
        return Explanation.distinct(reasons);
    }

    /** What holds an advice back, by its own id or by its whole topic. */
    private List<Claim<Conclusion.Withhold>> withholding(String advice) {
        if (conclusions.claims(Conclusion.Withhold.class).isEmpty()) {
            return List.of();
        }
        List<Claim<Conclusion.Withhold>> byId = conclusions.claims(Conclusion.Withhold.class, advice);
        List<Claim<Conclusion.Withhold>> byTopic =
                conclusions.claims(Conclusion.Withhold.class, advice.substring(0, advice.indexOf('.')));
        if (byTopic.isEmpty()) {
            return byId;
        }
        List<Claim<Conclusion.Withhold>> claims = new ArrayList<>(byId);
        claims.addAll(byTopic);
        claims.sort(Comparator.comparing(claim -> claim.firing().rule().id()));
        return claims;
    }

    private Withheld withheld(String id, String title, List<Claim<Conclusion.Withhold>> claims) {
        Set<String> instead = new TreeSet<>();
        claims.forEach(
                claim -> instead.add(texts.get("withheld", claim.conclusion().text())));
        return new Withheld(id, title, String.join(" ", instead), why.reasons(claims));
    }

    /** Gives an advice with the exercises that remain of it; withholds it if none remains of those it had. */
    private void give(List<Claim<Conclusion.Recommend>> claims) {
        String id = id(claims);
        List<Claim<Conclusion.Include>> included = conclusions.claims(Conclusion.Include.class, id);
        Set<String> exercises = new TreeSet<>();
        included.forEach(claim -> exercises.add(claim.conclusion().exercise()));
        Set<String> practised = new LinkedHashSet<>();
        exercises.forEach(exercise -> practise(exercise, practised));
        if (practised.isEmpty() && !exercises.isEmpty()) {
            withheld.put(id, withheldWithAll(id, exercises));
            return;
        }
        Phrases.Titled words = phrases.advice(id);
        advice.get(group(claims).ordinal())
                .add(new Advice(
                        id,
                        words.title(),
                        words.text(),
                        belief.ofAdvice(id),
                        exercises(practised),
                        why.reasons(claims)));
    }

    private List<Exercise> exercises(Set<String> practised) {
        List<Exercise> exercises = new ArrayList<>(practised.size());
        practised.forEach(exercise -> exercises.add(phrases.exercise(exercise)));
        return exercises;
    }

    private Withheld withheldWithAll(String advice, Set<String> exercises) {
        Set<String> instead = new LinkedHashSet<>();
        List<Reason> reasons = new ArrayList<>();
        for (String exercise : exercises) {
            instead.add(withheld.get(exercise).instead());
            reasons.addAll(withheld.get(exercise).reasons());
        }
        return new Withheld(
                advice, phrases.advice(advice).title(), String.join(" ", instead), Explanation.distinct(reasons));
    }

    /** Adds the exercise or its milder form; notes what is skipped. */
    private void practise(String exercise, Set<String> practised) {
        List<Claim<Conclusion.Withhold>> against = conclusions.claims(Conclusion.Withhold.class, exercise);
        List<Claim<Conclusion.Ease>> easing = conclusions.claims(Conclusion.Ease.class, exercise);
        if (!against.isEmpty()) {
            withheld.put(exercise, withheld(exercise, phrases.exercise(exercise).title(), against));
        } else if (easing.isEmpty()) {
            practised.add(exercise);
        } else {
            ease(exercise, easing, practised);
        }
    }

    private void ease(String exercise, List<Claim<Conclusion.Ease>> easing, Set<String> practised) {
        SortedSet<String> milder = new TreeSet<>();
        easing.forEach(claim -> milder.add(claim.conclusion().milder()));
        milder.removeIf(
                form -> !conclusions.claims(Conclusion.Withhold.class, form).isEmpty());
        String instead;
        if (milder.isEmpty()) {
            instead = texts.get("notices", "no-milder-form");
        } else {
            practised.add(milder.first());
            instead = phrases.exercise(milder.first()).title();
        }
        withheld.put(
                exercise, new Withheld(exercise, phrases.exercise(exercise).title(), instead, why.reasons(easing)));
    }
}
