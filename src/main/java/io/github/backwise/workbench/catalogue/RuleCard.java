package io.github.backwise.workbench.catalogue;

import io.github.backwise.workbench.catalogue.RuleEntry.Then;
import io.github.backwise.workbench.catalogue.RuleEntry.TriedBy;
import io.github.backwise.workbench.catalogue.RuleEntry.When;
import io.github.backwise.workbench.report.PlainWords;
import java.util.List;
import java.util.Locale;

/** Shows one rule on the catalogue page. */
final class RuleCard {
    private final RuleEntry rule;
    private final Markup card;

    RuleCard(RuleEntry rule, Markup topic) {
        this.rule = rule;
        this.card = topic.add("article", "rule")
                .with("id", "rule-" + rule.id())
                .with("tabindex", "-1")
                .with("data-keys", String.join(" ", rule.speaksOf()));
    }

    void write() {
        card.add("h3").text(rule.title());
        card.add("p", "id").text(rule.id() + " · " + rule.file() + ":" + rule.line());
        if (!rule.note().isEmpty()) {
            card.add("p", "note").text(rule.note());
        }
        Markup logic = card.add("div", "logic");
        when(logic.add("div"));
        then(logic.add("div"));
        about(card.add("dl"));
        cases();
    }

    private void when(Markup part) {
        part.add("h4").text("When");
        Markup list = part.add("ul");
        for (When condition : rule.when()) {
            list.add("li").with("title", condition.written()).text(PlainWords.capital(condition.words()));
        }
    }

    private void then(Markup part) {
        part.add("h4").text("Then");
        Markup list = part.add("ul");
        for (Then conclusion : rule.then()) {
            Markup item = list.add("li").with("title", conclusion.written());
            item.add("span", "verb " + conclusion.verb().replace(' ', '-')).text(conclusion.verb());
            item.text(" " + conclusion.words() + " ");
            if (!conclusion.certainty().isEmpty()) {
                item.add("span", "certainty " + conclusion.certainty()).text(conclusion.certainty());
            }
        }
    }

    private void about(Markup facts) {
        String grade = rule.evidence().name().toLowerCase(Locale.ROOT);
        facts.add("dt").text("Evidence");
        Markup evidence = facts.add("dd");
        evidence.add("span", "grade " + grade).text(grade);
        evidence.text(" " + PlainWords.evidence(rule.evidence()));
        if (rule.judgement() != null) {
            term(facts, "Judgement", PlainWords.judgement(rule.judgement()));
        }
        term(facts, "Disagreement", rule.conflict());
        term(facts, "Misleads", rule.misleads());
        term(facts, "To be checked", rule.unverified());
        sources(facts);
        term(facts, "Captures", String.join(", ", rule.captures()));
    }

    private static void term(Markup facts, String name, String text) {
        if (!text.isEmpty()) {
            String style = name.toLowerCase(Locale.ROOT).replace(' ', '-');
            facts.add("dt", style).text(name);
            facts.add("dd", style).text(text);
        }
    }

    private void sources(Markup facts) {
        if (!rule.sources().isEmpty()) {
            facts.add("dt").text("Sources");
            Markup list = facts.add("dd", "sources");
            rule.sources().forEach(key -> {
                list.add("a").with("href", "#source-" + key).text(key);
                list.text(" ");
            });
        }
    }

    private void cases() {
        rule.gaps().forEach(gap -> card.add("p", "gap").text("Not tried out: " + gap));
        if (rule.cases().isEmpty()) {
            return;
        }
        Markup details = card.add("details");
        details.add("summary").text(summary());
        Markup list = details.add("ul", "cases");
        for (TriedBy one : rule.cases()) {
            Markup item = list.add("li", one.fires() ? "fires" : "silent");
            item.add("b").text(one.fires() ? "fires" : "silent");
            item.text(" " + one.name());
            item.add("span", "given").text(given(one.given()));
        }
    }

    private static String given(List<String> words) {
        return words.isEmpty() ? "nothing stated" : String.join("; ", words);
    }

    private String summary() {
        long firing = rule.cases().stream().filter(TriedBy::fires).count();
        long silent = rule.cases().size() - firing;
        String seen = rule.gaps().isEmpty() ? "; every condition seen to hold and to fail" : "";
        return rule.cases().size() + (rule.cases().size() == 1 ? " case: " : " cases: ") + "fires in " + firing
                + ", silent in " + silent + seen;
    }
}
