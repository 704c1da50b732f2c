package io.github.backwise.workbench.preview;

import io.github.backwise.engine.Wording;
import io.github.backwise.rules.Texts;
import io.github.backwise.workbench.check.Check;
import io.github.backwise.workbench.report.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells what an edit of the rules changes: what becomes less safe first. */
public final class PreviewReport {
    private static final int MOST_SHOWN = 20;
    private static final int MOST_POINTS = 6;

    private final Page page;
    private final Preview preview;
    private final Wording wording;
    private final int mostShown;
    private int number;

    /**
     * Of a preview.
     *
     * @param texts the words for what runners state
     * @param all whether to show everything, however much
     */
    public PreviewReport(Page page, Preview preview, Texts texts, boolean all) {
        this.page = page;
        this.preview = preview;
        this.wording = new Wording(texts);
        this.mostShown = all ? Integer.MAX_VALUE : MOST_SHOWN;
    }

    /** Prints it, with these names for the two rule sets. */
    public void print(String before, String after) {
        page.title("Preview: " + before + " -> " + after);
        page.heading("Edited rules");
        edits();
        page.heading("Compared");
        page.paragraph(compared());
        part("Less safe: look at these first", true);
        part("What else changes", false);
    }

    private void edits() {
        if (preview.edits().isEmpty()) {
            page.paragraph("No rule is new, gone or changed.");
        }
        Set<String> noticed = preview.groups().stream()
                .flatMap(group -> group.change().rules().stream())
                .collect(Collectors.toSet());
        List<String> edits = preview.edits().keySet().stream()
                .map(rule -> edited(rule) + (noticed.contains(rule) ? "" : "; no runner notices it"))
                .toList();
        list(edits, mostShown, page::item);
    }

    private String edited(String rule) {
        Edit edit = preview.edits().get(rule);
        return edit.how() + ": " + edit.rule().title() + " (" + rule + ", "
                + edit.rule().place().file() + ")";
    }

    private String compared() {
        long cases = preview.runners(Runner.Kind.CASE);
        long witnesses = preview.runners(Runner.Kind.WITNESS);
        long random = preview.runners(Runner.Kind.RANDOM);
        String all = (cases + witnesses + random) + " runners (" + cases + " from cases and stories, " + witnesses
                + " made from rules, " + random + " random): ";
        if (preview.differing() == 0) {
            return all + "nothing changes for any of them.";
        }
        return all + preview.differing() + " get another answer, "
                + (preview.lessSafe() == 0 ? "none" : preview.lessSafe()) + " of them a less safe one.";
    }

    private void part(String heading, boolean lessSafe) {
        List<Group> groups = preview.groups().stream()
                .filter(group -> group.change().isLessSafe() == lessSafe)
                .toList();
        if (!groups.isEmpty()) {
            page.heading(heading);
            int most = lessSafe ? groups.size() : mostShown;
            groups.stream().limit(most).forEach(this::group);
            if (groups.size() > most) {
                page.entry("And " + (groups.size() - most) + " more.", "Maybe use --all to see them?");
            }
        }
    }

    private void group(Group group) {
        Change change = group.change();
        String mark = change.isLessSafe() ? "! " : "";
        page.numbered(++number, mark + change.headline() + ": " + Check.counted(group.runners(), "runner"));
        if (!change.rules().isEmpty()) {
            page.below("because of:");
            list(change.rules().stream().map(this::edited).toList(), mostShown, page::itemBelow);
        }
        page.below("for example " + who(group.example()) + ":");
        group.example().facts().forEach(fact -> page.itemBelow(wording.of(fact)));
        if (change.kind() == Change.Kind.WORDING) {
            page.below("before: " + change.before());
            page.below("after: " + change.after());
        } else {
            side("before", group.before());
            side("after", group.after());
        }
    }

    private static String who(Runner runner) {
        return switch (runner.kind()) {
            case CASE -> "the case " + runner.name();
            case WITNESS -> "a runner made from a rule";
            case RANDOM -> "a random runner";
        };
    }

    private void side(String name, Group.Side side) {
        page.below(name + ": " + side.summary());
        list(side.said(), MOST_POINTS, page::itemBelow);
    }

    private static void list(List<String> items, int most, Consumer<String> print) {
        items.stream().limit(most).forEach(print);
        if (items.size() > most) {
            print.accept("and " + (items.size() - most) + " more");
        }
    }
}
