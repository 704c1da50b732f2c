package io.github.backwise.workbench.report;

import io.github.backwise.advice.SetAside;
import io.github.backwise.advice.Withheld;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is not advised, and why. What has the same reasons is told together. */
final class LeftOutReport {
    private final Page page;
    private final ReasonReport why;

    LeftOutReport(Page page, ReasonReport why) {
        this.page = page;
        this.why = why;
    }

    /** What to leave out, with what to do instead; reasons that several entries share stand below the last of them. */
    void withheld(List<Withheld> withheld) {
        int number = 0;
        for (List<Withheld> sameReasons : Groups.of(withheld, Withheld::reasons)) {
            int first = number + 1;
            for (List<Withheld> sameInstead : Groups.of(sameReasons, Withheld::instead)) {
                page.numbered(++number, titles(sameInstead, Withheld::title));
                page.below("Instead: " + PlainWords.sentence(sameInstead.get(0).instead()));
            }
            String because = number == first ? "Because: " : "Because (" + first + " to " + number + "): ";
            why.full(because, sameReasons.get(0).reasons());
        }
    }

    /** What would fit but for what speaks against it. */
    void setAside(List<SetAside> setAside) {
        int number = 0;
        for (List<SetAside> same :
                Groups.of(setAside, item -> said(item, true).distinct().toList())) {
            String it = same.size() == 1 ? "it" : "them";
            page.numbered(++number, titles(same, SetAside::title));
            same.stream()
                    .flatMap(item -> said(item, false))
                    .distinct()
                    .forEach(reason -> page.below("For " + it + ": " + reason));
            said(same.get(0), true).distinct().forEach(reason -> page.below("Against " + it + ": " + reason));
        }
    }

    private static Stream<String> said(SetAside item, boolean against) {
        return item.reasons().stream()
                .filter(reason -> reason.against() == against)
                .map(ReasonReport::said);
    }

    private static <T> String titles(List<T> items, Function<T, String> title) {
        return items.stream().map(title).distinct().collect(Collectors.joining("; "));
    }
}
