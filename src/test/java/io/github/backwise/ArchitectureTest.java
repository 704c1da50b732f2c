package io.github.backwise;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house: the question, the answer, the language, the engine, the door, the workbench. */
class ArchitectureTest {
    private static final String HOME = "io.github.backwise";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME);

    @Test
    void importsRunOneWay() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("workbench")
                .definedBy(HOME + ".workbench..")
                .layer("door")
                .definedBy(HOME)
                .layer("engine")
                .definedBy(HOME + ".engine..")
                .layer("rules")
                .definedBy(HOME + ".rules..")
                .layer("advice")
                .definedBy(HOME + ".advice..")
                .layer("facts")
                .definedBy(HOME + ".facts..")
                .whereLayer("workbench")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("door")
                .mayOnlyBeAccessedByLayers("workbench")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("workbench", "door")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("workbench", "door", "engine")
                .whereLayer("advice")
                .mayOnlyBeAccessedByLayers("workbench", "door", "engine", "rules")
                .check(CLASSES);
    }

    @Test
    void theRoomsOfTheWorkbenchAreFreeOfCycles() {
        SlicesRuleDefinition.slices()
                .matching(HOME + ".workbench.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void commandsStandOnTop() {
        noClasses()
                .that()
                .resideInAPackage(HOME + ".workbench.*..")
                .should()
                .dependOnClassesThat(resideInAPackage(HOME + ".workbench"))
                .because("a room serves the commands and knows none of them")
                .check(CLASSES);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HOME + ".engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools.."))
                .because("the rule engine is an inner matter")
                .check(CLASSES);
    }

    @Test
    void nothingCompilesCodeOrMakesClasses() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.tools..",
                        "javax.script..",
                        "java.lang.invoke..",
                        "org.drools.drl..",
                        "org.drools.model.codegen.."))
                .orShould()
                .beAssignableTo(ClassLoader.class)
                .because("what an author writes must never become code")
                .check(CLASSES);
    }

    @Test
    void noPublicMethodShowsDrools() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(showNoDrools())
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> showNoDrools() {
        return new ArchCondition<>("not show a Drools type") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.kie") || name.startsWith("org.drools"))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " shows " + name)));
            }
        };
    }

    @Test
    void nothingPrintsOutsideTheWorkbench() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + ".workbench..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .that(alwaysTrue())
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }
}
