package io.github.backwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.backwise.engine.Engine;
import io.github.backwise.workbench.cases.Case;
import io.github.backwise.workbench.cases.CaseFile;
import io.github.backwise.workbench.cases.CaseRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every case and every story of the bundled rules against them: one test each. */
class CasesTest {
    private final CaseRunner runner = new CaseRunner(Engine.standard());

    @TestFactory
    Stream<DynamicContainer> bundledRules() {
        return CaseFile.in(Path.of("rules")).stream()
                .map(file -> dynamicContainer(file.topic(), Stream.concat(unread(file), cases(file))));
    }

    /** One failed test for each thing that could not be read; none for a sound file. */
    private static Stream<DynamicTest> unread(CaseFile file) {
        return file.problems().stream()
                .map(problem -> dynamicTest(file.topic() + ": " + problem.place(), () -> fail(problem.toString())));
    }

    private Stream<DynamicTest> cases(CaseFile file) {
        return file.cases().stream().map(one -> dynamicTest(file.topic() + ": " + one.name(), () -> assertHolds(one)));
    }

    private void assertHolds(Case one) {
        assertEquals(List.of(), runner.differences(one), () -> one.place() + " " + one.name());
    }
}
