import static io.github.backwise.facts.Factor.HILLS;

import io.github.backwise.Advisor;
import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.Change;
import io.github.backwise.facts.Fact;
import io.github.backwise.facts.PainDuration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** 10,000 runners at once, each on a virtual thread, asking one advisor; every answer is the one given to that runner alone. */
final class VirtualThreads {
    private static final int RUNNERS = 10_000;

    public static void main(String[] arguments) throws Exception {
        Advisor advisor = Advisor.standard();
        List<Consultation> alone =
                IntStream.range(0, 100).mapToObj(i -> advisor.consult(facts(i))).toList();
        CountDownLatch allAreHere = new CountDownLatch(RUNNERS);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Consultation>> together = IntStream.range(0, RUNNERS)
                    .mapToObj(i -> threads.submit(() -> {
                        allAreHere.countDown();
                        allAreHere.await();
                        return advisor.consult(facts(i));
                    }))
                    .toList();
            for (int i = 0; i < RUNNERS; i++) {
                if (!together.get(i).get().equals(alone.get(i % 100))) {
                    throw new AssertionError("runner " + i + " was answered otherwise among others than alone");
                }
            }
        }
        System.out.printf(
                "plain: %,d consultations at once on virtual threads of JDK %s, each answered as if alone%n",
                RUNNERS, Runtime.version().feature());
    }

    /** A hundred different runners, over and over. */
    private static List<Fact> facts(int runner) {
        return List.of(new Change(HILLS, runner % 100), new PainDuration(7));
    }
}
