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
import java.util.concurrent.Callable;
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

    @Parameters(paramLabel = "FACT", arity = "0..*", description = "Print these facts only.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        List<FactType> types = chosen();
        if (types.isEmpty()) {
            return Workbench.WRONG;
        }
        Meanings meanings = new Meanings(rules.rules().texts());
        if (json) {
            spec.commandLine().getOut().println(new ConsultationJson().write(new VocabularySchema(meanings).given()));
            return Workbench.FINE;
        }
        Page page = new Page(
                spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi());
        page.title("Facts that a story can state");
        page.paragraph("Leave out what is not known: it then counts as unknown, never as \"no\". "
                + "A \"no\" is stated as \"present: false\".");
        types.forEach(type -> print(type, page, meanings));
        return Workbench.FINE;
    }

    /** The facts to print; none if a name is wrong. */
    private List<FactType> chosen() {
        if (names.isEmpty()) {
            return List.copyOf(Vocabulary.types());
        }
        List<FactType> chosen = new ArrayList<>();
        for (String name : names) {
            Vocabulary.type(name).ifPresentOrElse(chosen::add, () -> complain(name));
        }
        return chosen.size() == names.size() ? chosen : List.of();
    }

    private void complain(String name) {
        List<String> all = Vocabulary.types().stream().map(FactType::name).toList();
        new Page(spec.commandLine().getErr()).line("There is no fact '" + name + "'. " + Nearest.maybe(name, all));
    }

    private static void print(FactType type, Page page, Meanings meanings) {
        page.entry(YamlFact.example(type), meanings.of(type) + " " + Meanings.keyRule(type));
        for (FactType.Field field : type.fields()) {
            page.item(field.name() + ": " + meanings.of(type, field) + " (" + Meanings.values(field) + ")");
            for (String value : field.allowed()) {
                page.itemBelow(value + ": " + meanings.of(field, value));
            }
        }
    }
}
