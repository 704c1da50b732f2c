package example;

import static io.github.backwise.facts.Factor.HILLS;

import io.github.backwise.Advisor;
import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.PainDuration;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What an application gets with the library: few jars and no compiler, also for rules of its own. */
public final class Slim {
    private static final List<String> COMPILERS =
            List.of("ecj", "javaparser", "antlr", "mvel", "drools-drl", "codegen", "drools-compiler", "model-compiler");

    private Slim() {}

    /** Takes a folder of rules. */
    public static void main(String[] arguments) {
        List<File> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(File::isFile)
                .toList();
        for (File jar : jars) {
            if (COMPILERS.stream().anyMatch(jar.getName()::contains)) {
                throw new AssertionError("a compiler came with the library: " + jar);
            }
        }
        Advisor advisor = Advisor.standard().with(Path.of(arguments[0]));
        Consultation visit = advisor.consult(new Change(HILLS, 14), new PainDuration(7));
        System.out.printf(
                "slim: %d jars of %.1f MB, %d rules, answered %s with %d pieces of advice%n",
                jars.size(),
                jars.stream().mapToLong(File::length).sum() / 1e6,
                advisor.rules().size(),
                visit.urgency(),
                visit.advice().size());
    }
}
