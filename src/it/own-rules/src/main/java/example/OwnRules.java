package example;

import static io.github.backwise.facts.Factor.HILLS;

import io.github.backwise.Advisor;
import io.github.backwise.LiveAdvisor;
import io.github.backwise.advice.Advice;
import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.PainDuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The rules of a running club on top of the bundled ones; while this runs, the club changes one of them. */
public final class OwnRules {
    private OwnRules() {}

    /** Takes the folder of the club's rules. */
    public static void main(String[] arguments) throws Exception {
        Path rules = Path.of(arguments[0]);
        BlockingQueue<LiveAdvisor.Reload> reloads = new LinkedBlockingQueue<>();

        try (LiveAdvisor advisor = LiveAdvisor.on(Advisor.standard(), reloads::add, rules)) {
            check(isSentToTheFlatLoop(advisor), "the club's rule does not count");

            Path file = rules.resolve("club.drl");
            Files.writeString(file, Files.readString(file).replace("daysAgo <= 28", "daysAgo <= 7"));
            LiveAdvisor.Reload reload = reloads.poll(1, TimeUnit.MINUTES);
            check(reload != null && reload.problems().isEmpty(), "the changed rule was not loaded: " + reload);
            check(!isSentToTheFlatLoop(advisor), "the changed rule does not count");

            System.out.printf(
                    "own-rules: one rule on top of %d, changed while running, answered otherwise since %s%n",
                    advisor.current().rules().size() - 1, reload.ruleSet());
        }
    }

    /** What becomes of a runner who took up hills two weeks ago. */
    private static boolean isSentToTheFlatLoop(LiveAdvisor advisor) {
        Consultation visit = advisor.consult(new Change(HILLS, 14), new PainDuration(7));
        return visit.advice().stream().map(Advice::id).anyMatch("club.flat-loop"::equals);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
