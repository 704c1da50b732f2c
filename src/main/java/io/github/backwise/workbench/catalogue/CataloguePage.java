package io.github.backwise.workbench.catalogue;

import io.github.backwise.advice.Certainty;
import io.github.backwise.advice.Evidence;
import io.github.backwise.rules.RuleFiles;
import io.github.backwise.workbench.report.PlainWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/** Shows a catalogue as one HTML page that needs nothing but itself. */
public final class CataloguePage {
    private static final String HOME = "io/github/backwise/workbench/catalogue/";

    private final Catalogue catalogue;
    private final Markup page = Markup.page("en");

    /** A page for a catalogue. */
    public CataloguePage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The whole page. */
    public String html() {
        String style = RuleFiles.resource(HOME + "catalogue.css");
        String script = RuleFiles.resource(HOME + "catalogue.js");
        head(page.add("head"), style, script);
        Markup body = page.add("body");
        top(body.add("header"));
        search(body.add("form").with("role", "search"));
        Markup columns = body.add("div", "columns");
        contents(columns.add("nav").with("aria-label", "Topics"));
        Markup main = columns.add("main");
        legend(main.add("details", "legend"));
        picture(main.add("section").with("id", "picture"));
        catalogue.topics().forEach(topic -> topic(topic, main));
        sources(main.add("section").with("id", "sources"));
        body.add("script").text(script);
        return page.html();
    }

    private void head(Markup head, String style, String script) {
        head.add("meta").with("charset", "UTF-8");
        head.add("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1");
        head.add("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with(
                        "content",
                        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src '"
                                + fingerprint(style) + "'; script-src '" + fingerprint(script) + "'");
        head.add("link").with("rel", "icon").with("href", "data:,");
        head.add("title").text("The rules of Backwise");
        head.add("style").text(style);
    }

    /** Lets the browser run this text and no other, whatever an author's text may try. */
    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void top(Markup header) {
        long covered =
                catalogue.rules().stream().filter(rule -> rule.gaps().isEmpty()).count();
        header.add("h1").text("The rules of Backwise");
        header.add("p", "lead")
                .text(String.format(
                        Locale.ROOT,
                        "%,d rules about %d topics, tried out by %,d cases and stories; %,d rules are covered in full.",
                        catalogue.rules().size(),
                        catalogue.topics().size(),
                        catalogue.cases(),
                        covered));
        header.add("p", "notice").text(catalogue.notice());
        header.add("p", "version").text("Rule set " + catalogue.ruleSet());
    }

    private static void search(Markup form) {
        form.add("label").with("for", "search").text("Search");
        form.add("input")
                .with("id", "search")
                .with("type", "search")
                .with("placeholder", "hamstring, hills, trial …")
                .with("autocomplete", "off")
                .with("spellcheck", "false");
        form.add("output").with("id", "found").with("for", "search");
    }

    private void contents(Markup nav) {
        nav.add("h2").text("Topics");
        Markup list = nav.add("ul");
        link(list, "picture", "The picture", "");
        for (Catalogue.Topic topic : catalogue.topics()) {
            link(
                    list,
                    "topic-" + topic.id(),
                    topic.title(),
                    String.valueOf(topic.rules().size()));
        }
        link(list, "sources", "Sources", String.valueOf(catalogue.sources().size()));
    }

    private static void link(Markup list, String target, String title, String count) {
        Markup link = list.add("li").add("a").with("href", "#" + target);
        link.add("span").text(title);
        if (!count.isEmpty()) {
            link.add("span", "count").text(count);
        }
    }

    private static void legend(Markup legend) {
        legend.add("summary").text("How to read a rule");
        legend.add("p")
                .text("A rule fires when everything under When was stated; what was not said is unknown, never \"no\". "
                        + "A letter such as D stands for a number that was stated. Point at a line to see it as its "
                        + "author wrote it.");
        Markup lists = legend.add("div", "logic");
        Markup sure = part(lists, "Certainty: how specifically this points there");
        for (Certainty certainty : Certainty.values()) {
            grade(sure, "certainty", certainty, PlainWords.certainty(certainty));
        }
        Markup good = part(lists, "Evidence: how well it is supported for the back");
        for (Evidence evidence : Evidence.values()) {
            grade(good, "grade", evidence, PlainWords.evidence(evidence));
        }
    }

    private static Markup part(Markup lists, String title) {
        Markup part = lists.add("div");
        part.add("h4").text(title);
        return part.add("ul");
    }

    private static void grade(Markup list, String style, Enum<?> value, String words) {
        String name = value.name().toLowerCase(Locale.ROOT);
        Markup item = list.add("li");
        item.add("span", style + " " + name).text(name);
        item.text(" " + words);
    }

    private void picture(Markup section) {
        section.add("h2").text("From facts to causes to advice");
        section.add("p", "hint")
                .text(
                        "All rules at once; each topic below begins with its own part. Point at anything to see what it is "
                                + "connected with; choose it to see its rules.");
        Markup key = section.add("ul", "key");
        key.add("li", "towards").text("points to, or advises");
        key.add("li", "against").text("speaks against");
        key.add("li", "direct").text("advises or refers directly, without a cause");
        key.add("li", "counted").text("a counted list of signs");
        key.add("li", "referral").text("someone to see");
        new MapPicture(catalogue.map()).drawIn(section.add("figure").with("id", "overview"));
    }

    private static void topic(Catalogue.Topic topic, Markup main) {
        Markup section = main.add("section", "topic").with("id", "topic-" + topic.id());
        section.add("h2").text(topic.title());
        if (!topic.map().links().isEmpty()) {
            new MapPicture(topic.map()).drawIn(section.add("figure"));
        }
        topic.rules().forEach(rule -> new RuleCard(rule, section).write());
    }

    private void sources(Markup section) {
        section.add("h2").text("Sources");
        Markup list = section.add("dl");
        catalogue.sources().forEach((key, citation) -> {
            list.add("dt").with("id", "source-" + key).text(key);
            list.add("dd").text(citation);
        });
    }
}
