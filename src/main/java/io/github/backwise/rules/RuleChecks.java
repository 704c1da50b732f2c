package io.github.backwise.rules;

import io.github.backwise.rules.Condition.Presence;
import io.github.backwise.rules.Constraint.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the rules of a set. */
final class RuleChecks {
    private static final int MAX_CHAIN = 40;

    private final List<Draft> drafts;
    private final List<Rule> rules;
    private final List<Problem> problems = new ArrayList<>();

    RuleChecks(List<Draft> drafts) {
        this.drafts = drafts;
        this.rules = drafts.stream().map(Draft::rule).toList();
    }

    List<Problem> problems() {
        noTwins("id", Rule::id, "Maybe give the newer of the two its own?");
        noTwins("name", Rule::title, "Maybe say what is different here?");
        rules.forEach(this::yesAndNoAreKeptApart);
        rules.forEach(this::guardsReactOnlyToWhatWasStated);
        rules.forEach(this::guardedCausesNeverShrink);
        noCycle();
        return problems;
    }

    private void problem(Rule rule, String message, String maybe) {
        problems.add(new Problem(rule.place(), rule.title(), message, maybe));
    }

    private void problem(Draft draft, String word, String message, String maybe) {
        problems.add(new Problem(draft.place(word), draft.rule().title(), message, maybe));
    }

    private void noTwins(String what, Function<Rule, String> of, String maybe) {
        Map<String, Rule> first = new HashMap<>();
        for (Draft draft : drafts) {
            String name = of.apply(draft.rule());
            Rule other = name.isEmpty() ? null : first.putIfAbsent(name, draft.rule());
            if (other != null) {
                problem(
                        draft,
                        name,
                        "the " + what + " '" + name + "' stands twice, here and at " + other.place(),
                        maybe);
            }
        }
    }

    /** A fact that can be answered "no" matches as well when it was; a rule must say which answer it means. */
    private void yesAndNoAreKeptApart(Rule rule) {
        for (Condition condition : rule.conditions()) {
            boolean answered = condition.type().field("present").isPresent();
            boolean open = condition.tests("present").findAny().isEmpty();
            if (answered && open && condition.presence() != Presence.NOT) {
                problems.add(new Problem(
                        condition.place(),
                        rule.title(),
                        "the condition does not say whether the answer is yes or no",
                        "Maybe add present, or !present?"));
            }
        }
    }

    /**
     * Then stating one more red flag, or answering "no", can never make a result less safe: nothing that refers,
     * withholds or counts hangs on something not stated or denied.
     */
    private void guardsReactOnlyToWhatWasStated(Rule rule) {
        if (rule.guardsSafety()) {
            shrinking(rule)
                    .forEach(condition -> problems.add(new Problem(
                            condition.place(),
                            rule.title(),
                            "a rule that refers, withholds, eases or counts may not hang on something absent or denied",
                            "Maybe ask for an explicit answer instead?")));
        }
    }

    private void guardedCausesNeverShrink(Rule rule) {
        if (!rule.guardsSafety()) {
            return;
        }
        for (Rule supporter : supporters(rule.matchedCauses().toList())) {
            if (shrinking(supporter).findAny().isPresent()) {
                problem(
                        rule,
                        "it guards safety but rests on a cause that the rule at " + supporter.place()
                                + " suspects from something absent or denied",
                        "Maybe match the facts themselves?");
            }
        }
    }

    /** Every rule that helps to suspect one of the causes, directly or through other causes. */
    private Set<Rule> supporters(List<String> causes) {
        Set<Rule> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(causes);
        while (!open.isEmpty()) {
            String cause = open.remove(0);
            rules.stream()
                    .filter(rule -> rule.conclusions(Conclusion.Suspect.class)
                            .anyMatch(s -> s.cause().equals(cause)))
                    .filter(found::add)
                    .forEach(rule -> rule.matchedCauses().forEach(open::add));
        }
        return found;
    }

    /** The conditions of a rule that can stop holding when something more is stated, or that hold because of a "no". */
    private static Stream<Condition> shrinking(Rule rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.presence() == Presence.NOT
                        || condition
                                .tests("present")
                                .anyMatch(test -> !test.operands().contains(new Operand.Literal(true))
                                        || test.operator() != Operator.EQUAL));
    }

    /** Causes and counted sets rest on each other in chains that end. */
    private void noCycle() {
        Map<String, Set<String>> restsOn = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Set<String> needs = Stream.concat(
                            rule.matchedCauses(), rule.matchedSets().map(set -> "#" + set))
                    .collect(Collectors.toSet());
            for (Conclusion conclusion : rule.conclusions()) {
                String made = linkOf(conclusion);
                if (made != null) {
                    restsOn.computeIfAbsent(made, m -> new TreeSet<>()).addAll(needs);
                }
            }
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        new TreeSet<>(restsOn.keySet()).forEach(node -> visit(node, restsOn, ordered, new LinkedHashSet<>()));
    }

    /** The link of a chain that a conclusion makes: a cause, or a counted set with a "#" before it; null for others. */
    private static String linkOf(Conclusion conclusion) {
        boolean isCause = conclusion instanceof Conclusion.Suspect || conclusion instanceof Conclusion.Doubt;
        return isCause
                ? conclusion.target()
                : conclusion instanceof Conclusion.Criterion ? "#" + conclusion.target() : null;
    }

    private void visit(String node, Map<String, Set<String>> restsOn, Map<String, Integer> ordered, Set<String> path) {
        if (ordered.containsKey(node)) {
            return;
        }
        if (!path.add(node)) {
            chainProblem(
                    node,
                    "the chain of causes feeds itself: "
                            + String.join(" -> ", path).replace("#", "the set "),
                    "Maybe one of these rules should match facts instead?");
            return;
        }
        Set<String> needs = restsOn.getOrDefault(node, Set.of());
        if (path.size() <= MAX_CHAIN) {
            needs.forEach(need -> visit(need, restsOn, ordered, path));
        }
        path.remove(node);
        int length = 1
                + needs.stream()
                        .mapToInt(need -> ordered.getOrDefault(need, 0))
                        .max()
                        .orElse(0);
        ordered.put(node, length);
        if (length == MAX_CHAIN + 1 || path.size() == MAX_CHAIN) {
            chainProblem(
                    node,
                    "the chain of causes is longer than " + MAX_CHAIN,
                    "Maybe some of these rules should match facts?");
        }
    }

    private void chainProblem(String cause, String message, String maybe) {
        rules.stream()
                .filter(rule -> rule.conclusions().stream().anyMatch(made -> cause.equals(linkOf(made))))
                .findFirst()
                .ifPresent(rule -> problem(rule, message, maybe));
    }
}
