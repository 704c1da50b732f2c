package io.github.backwise.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.backwise.advice.Consultation;
import io.github.backwise.facts.Fact;
import io.github.backwise.rules.Cases;
import io.github.backwise.workbench.coverage.Oracle;
import io.github.backwise.workbench.preview.RandomRunners;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same facts give the same consultation: in any order, on any thread, and whatever fires them. */
class OrderTest {
    private static final Engine ENGINE = Engine.standard();

    @Test
    void shuffledFactsOfEveryCaseGiveTheSameConsultation() {
        Cases.facts().parallelStream().forEach(facts -> {
            Consultation expected = ENGINE.consult(facts);
            for (long seed = 1; seed <= 20; seed++) {
                List<Fact> shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, new Random(seed));
                assertEquals(expected, ENGINE.consult(shuffled), "seed " + seed + " " + facts);
            }
        });
    }

    @Test
    void thirtyTwoThreadsGetTheAnswersThatOneGets() throws Exception {
        List<List<Fact>> runners = Cases.facts().subList(0, 300);
        List<Consultation> expected = runners.stream().map(ENGINE::consult).toList();
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Future<List<Consultation>>> answers = new ArrayList<>();
            for (int thread = 0; thread < 32; thread++) {
                Callable<List<Consultation>> all =
                        () -> runners.stream().map(ENGINE::consult).toList();
                answers.add(threads.submit(all));
            }
            for (Future<List<Consultation>> answer : answers) {
                assertEquals(expected, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theEngineFiresWhatTheTreeSays() {
        for (long seed = 1; seed <= 2000; seed++) {
            List<Fact> runner = RandomRunners.runner(seed);
            assertEquals(
                    new Oracle(ENGINE.rules().rules(), runner).fired(),
                    ENGINE.fire(runner).firedRules(),
                    "seed " + seed + " " + runner);
        }
    }
}
