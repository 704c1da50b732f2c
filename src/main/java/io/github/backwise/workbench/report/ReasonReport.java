package io.github.backwise.workbench.report;

import io.github.backwise.advice.Cause;
import io.github.backwise.advice.Given;
import io.github.backwise.advice.Reason;
import io.github.backwise.advice.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the reasons of one consultation, and remembers which sources they named. */
final class ReasonReport {
    private final Page page;
    private final boolean urgent;
    private final Map<String, String> causes;
    private final Set<String> told = new HashSet<>();
    private final Map<String, String> cited = new TreeMap<>();

    /**
     * Reasons of one consultation.
     *
     * @param urgent true if somebody has to be seen today: nothing may then talk them out of it, and what was told is
     *     not told again
     */
    ReasonReport(Page page, List<Cause> causes, boolean urgent) {
        this.page = page;
        this.urgent = urgent;
        this.causes = causes.stream().collect(Collectors.toMap(Cause::id, Cause::title));
    }

    /** Tells the reasons with their evidence and sources; of a rule told before only what was stated. */
    void full(List<Reason> reasons) {
        full("Because: ", reasons);
    }

    /** Tells the reasons, each beginning with these words. */
    void full(String because, List<Reason> reasons) {
        String before = "";
        for (Reason reason : reasons) {
            boolean isNew = told.add(reason.rule());
            String said = said(reason);
            if (isNew || !urgent && !said.equals(before)) {
                page.below(because + said);
            }
            if (isNew) {
                details(reason);
            }
            before = said;
        }
    }

    /** Tells only what was stated. */
    void brief(List<Reason> reasons) {
        reasons.stream().map(ReasonReport::said).distinct().forEach(said -> page.below("Because: " + said));
    }

    private void details(Reason reason) {
        if (!reason.causes().isEmpty()) {
            page.below("Points to: " + PlainWords.sentence(causeTitles(reason)));
        }
        page.below("Evidence: " + evidence(reason));
        if (!reason.caveat().isEmpty() && !urgent) {
            page.below("May not fit you: " + PlainWords.sentence(reason.caveat()));
        }
        if (!reason.unverified().isEmpty() && !urgent) {
            page.below("Still to be checked by a clinician: " + PlainWords.sentence(reason.unverified()));
        }
    }

    /** The rule as a sentence, with what was stated. */
    static String said(Reason reason) {
        String facts = reason.facts().stream().map(Given::text).collect(Collectors.joining("; "));
        return PlainWords.sentence(reason.title()) + (facts.isEmpty() ? "" : " You said: " + facts + ".");
    }

    private String evidence(Reason reason) {
        reason.sources().forEach(source -> cited.put(source.id(), source.citation()));
        String grade = PlainWords.sentence(PlainWords.evidence(reason.evidence()));
        if (reason.sources().isEmpty()) {
            return grade;
        }
        String sources = reason.sources().stream().map(Source::id).collect(Collectors.joining(", "));
        return grade + (reason.sources().size() > 1 ? " Sources: " : " Source: ") + PlainWords.sentence(sources);
    }

    /** The sources of all reasons told so far, by key. */
    List<String> sources() {
        return cited.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + PlainWords.sentence(entry.getValue()))
                .toList();
    }

    private String causeTitles(Reason reason) {
        return reason.causes().stream().map(id -> causes.getOrDefault(id, id)).collect(Collectors.joining("; "));
    }
}
