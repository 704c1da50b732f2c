package io.github.backwise.engine;

import io.github.backwise.advice.Exercise;
import io.github.backwise.advice.Judgement;
import io.github.backwise.advice.Question;
import io.github.backwise.advice.Source;
import io.github.backwise.engine.RuleGraph.Node;
import io.github.backwise.rules.Rule;
import io.github.backwise.rules.RuleSet;
import io.github.backwise.rules.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** The words of a rule set in one language that are the same in every consultation. Thread-safe. */
final class Phrases {
    /** What is said about a rule wherever it is a reason. */
    record Said(
            String id,
            String title,
            Judgement judgement,
            List<Source> sources,
            String misleads,
            String conflict,
            String unverified) {}

    /** A title, and what is said under it. */
    record Titled(String title, String text) {}

    private final Texts texts;
    private final Wording wording;
    private final AtomicReferenceArray<Said> said;
    private final Map<String, Titled> advice = new ConcurrentHashMap<>();
    private final Map<String, Titled> referrals = new ConcurrentHashMap<>();
    private final Map<String, Exercise> exercises = new ConcurrentHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final int[] items;
    private final List<String> safetyNet;

    Phrases(RuleSet rules, RuleGraph graph) {
        this.texts = rules.texts();
        this.wording = new Wording(texts);
        this.said = new AtomicReferenceArray<>(graph.size());
        List<Integer> items = new ArrayList<>();
        for (Map.Entry<String, String> asked : texts.file("questions").entrySet()) {
            questions.add(new Question(asked.getKey(), asked.getValue()));
            items.add(graph.demands().number(asked.getKey()));
        }
        this.items = Matcher.numbers(items);
        List<String> safetyNet = new ArrayList<>();
        for (Map.Entry<String, String> notice : texts.file("notices").entrySet()) {
            if (notice.getKey().startsWith("safety-net.")) {
                safetyNet.add(notice.getValue());
            }
        }
        this.safetyNet = List.copyOf(safetyNet);
    }

    Texts texts() {
        return texts;
    }

    Wording wording() {
        return wording;
    }

    /** All questions, in the order in which one would ask them. */
    List<Question> questions() {
        return questions;
    }

    /** The number of what each question asks; see {@link Demands#number}. */
    int[] items() {
        return items;
    }

    List<String> safetyNet() {
        return safetyNet;
    }

    Said about(Node node) {
        Said known = said.get(node.number());
        if (known == null) {
            known = say(node.rule());
            said.set(node.number(), known);
        }
        return known;
    }

    private Said say(Rule rule) {
        Rule.Annotations about = rule.annotations();
        List<Source> sources = new ArrayList<>();
        for (String key : about.sources()) {
            sources.add(new Source(key, texts.sources().get(key)));
        }
        return new Said(
                rule.id(),
                texts.find("rules", rule.id()).orElse(rule.title()),
                about.judgement(),
                List.copyOf(sources),
                say(rule, "misleads", about.misleads()),
                say(rule, "conflict", about.conflict()),
                say(rule, "unverified", about.unverified()));
    }

    private String say(Rule rule, String part, String words) {
        return words.isEmpty()
                ? words
                : texts.find("rules", rule.id() + "." + part).orElse(words);
    }

    Titled advice(String id) {
        return said(advice, id, a -> new Titled(texts.get("advice", a + ".title"), texts.get("advice", a + ".text")));
    }

    /** A missing text must not lose a referral, so its id stands in. */
    Titled referral(String id) {
        return said(
                referrals,
                id,
                r -> new Titled(
                        texts.find("referrals", r + ".title").orElse(r),
                        texts.find("referrals", r + ".tell").orElse(r)));
    }

    Exercise exercise(String id) {
        return said(
                exercises,
                id,
                e -> new Exercise(
                        e,
                        texts.get("exercises", e + ".title"),
                        texts.get("exercises", e + ".text"),
                        texts.get("exercises", e + ".dose")));
    }

    /** Looks first: a map that computes may make threads wait for each other. */
    static <K, T> T said(Map<K, T> known, K key, Function<K, T> say) {
        T words = known.get(key);
        return words != null ? words : known.computeIfAbsent(key, say);
    }
}
