package io.github.backwise.workbench;

import io.github.backwise.facts.FactType;
import io.github.backwise.facts.Nearest;
import io.github.backwise.facts.Vocabulary;
import io.github.backwise.workbench.cases.YamlFact;
import io.github.backwise.workbench.catalogue.Meanings;
import io.github.backwise.workbench.report.ConsultationJson;
import io.github.backwise.workbench.report.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks up the vocabulary. */
@Command(
        name = "facts",
        description = "Print the facts that a story can state, with their fields and values.",
        mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private RulesOption rules;

    @Option(names = "--json", description = "Print the JSON Schema of a story's 'given' instead.")
    private boolean json;

    @Parameters(
            paramLabel = "FACT",
            arity = "0..*",
            description = "Print these facts only; or, of a word that is no fact, what speaks of it.")
    private List<String> names = List.of();

    /** A kind of fact, and the word that what is printed of it has to hold; any if the word is empty. */
    private record Found(FactType type, String word) {}

    @Override
    public Integer call() {
        Meanings meanings = new Meanings(rules.rules().texts());
        List<Found> chosen = chosen(meanings);
        if (chosen.isEmpty()) {
            return Workbench.WRONG;
        }
        if (json) {
            spec.commandLine().getOut().println(new ConsultationJson().write(new VocabularySchema(meanings).given()));
            return Workbench.FINE;
        }
        Page page = new Page(
                spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        page.title("Facts that a story can state");
        page.paragraph("Leave out what is not known: it then counts as unknown, never as \"no\". "
                + "A \"no\" is stated as \"present: false\".");
        chosen.forEach(found -> print(found, page, meanings));
        return Workbench.FINE;
    }

    /** The facts to print; none if a name is wrong. */
    private List<Found> chosen(Meanings meanings) {
        if (names.isEmpty()) {
            return all().map(type -> new Found(type, "")).toList();
        }
        List<Found> chosen = new ArrayList<>();
        for (String name : names) {
            List<Found> found = find(name, meanings);
            if (found.isEmpty()) {
                complain(name);
                return List.of();
            }
            chosen.addAll(found);
        }
        return chosen;
    }

    private static Stream<FactType> all() {
        return Vocabulary.types().stream();
    }

    private static List<Found> find(String name, Meanings meanings) {
        if (Vocabulary.type(name).isPresent()) {
            return List.of(new Found(Vocabulary.type(name).get(), ""));
        }
        boolean isMisspelt =
                Nearest.to(name, all().map(FactType::name).toList()).isPresent();
        return isMisspelt
                ? List.of()
                : all().map(type -> new Found(type, name))
                        .filter(found -> speaksOf(heading(found.type(), meanings), name)
                                || found.type().fields().stream()
                                        .anyMatch(field ->
                                                !lines(found, field, meanings).isEmpty()))
                        .toList();
    }

    private void complain(String name) {
        List<String> all = all().map(FactType::name).toList();
        new Page(spec.commandLine().getErr()).line("There is no fact '" + name + "'. " + Nearest.maybe(name, all));
    }

    private static boolean speaksOf(String text, String word) {
        return text.toLowerCase(Locale.ROOT).replace('_', ' ').contains(word.toLowerCase(Locale.ROOT));
    }

    private static String heading(FactType type, Meanings meanings) {
        return meanings.of(type) + " " + Meanings.keyRule(type);
    }

    /** What the values of a field mean, as far as it speaks of the word. */
    private static List<String> lines(Found found, FactType.Field field, Meanings meanings) {
        return field.allowed().stream()
                .map(value -> value + ": " + meanings.of(field, value))
                .filter(line -> speaksOf(line, found.word()))
                .toList();
    }

    private static void print(Found found, Page page, Meanings meanings) {
        FactType type = found.type();
        page.entry(YamlFact.example(type), heading(type, meanings));
        for (FactType.Field field : type.fields()) {
            page.item(field.name() + ": " + meanings.of(type, field) + " (" + Meanings.values(field) + ")");
            lines(found, field, meanings).forEach(page::itemBelow);
        }
    }
}
