package example;

import static io.github.backwise.facts.Factor.HILLS;

import io.github.backwise.Advisor;
import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.PainDuration;
import io.github.backwise.rules.RuleCompilerMissingException;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Without the jars that compile rules, the bundled rules answer as ever; other rules need them, and the message says so. */
public final class Slim {
    private Slim() {}

    public static void main(String[] arguments) {
        Consultation visit = Advisor.standard().consult(new Change(HILLS, 14), new PainDuration(7));
        System.out.printf(
                "slim: %.1f MB of jars, answered %s with %d pieces of advice%n",
                megabytesOfJars(), visit.urgency(), visit.advice().size());

        try {
            Advisor.standard().with(Path.of(arguments[0]));
            throw new AssertionError("other rules were compiled without a compiler");
        } catch (RuleCompilerMissingException e) {
            System.out.println("slim: " + e.getMessage());
        }
    }

    private static double megabytesOfJars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(File::new)
                        .filter(File::isFile)
                        .mapToLong(File::length)
                        .sum()
                / 1e6;
    }
}
