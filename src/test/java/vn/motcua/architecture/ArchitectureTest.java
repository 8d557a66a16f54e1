package vn.motcua.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.MotCua;
import vn.motcua.shared.UseCase;

/** Rules of the house that byte code can show. */
class ArchitectureTest {

    private static final JavaClasses OURS =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("vn.motcua");
    private static final JavaClasses TESTS =
            new ClassFileImporter(List.of(new ImportOption.OnlyIncludeTests())).importPackages("vn.motcua");

    /** The only classes that may read the machine's own clock, each with its reason. */
    private static final Set<String> CLOCK_READERS = Set.of(
            // makes the MachineTime bean
            "vn.motcua.shared.start.StartConfiguration",
            // ids are ordered by machine time
            "vn.motcua.shared.Ids",
            // names what it sets aside before any bean exists
            "vn.motcua.shared.database.EmbeddedServer",
            // office time runs on from the machine's clock
            "vn.motcua.calendar.OfficeTime",
            "vn.motcua.calendar.internal.OfficeTimeStore");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(MotCua.class).verify();
    }

    @Test
    void nothingIsInjectedIntoFieldsOrSetters() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("a constructor shows what a class needs, and a test can call it")
                .check(OURS);
        noMethods()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("an object is complete when its constructor ends")
                .check(OURS);
    }

    @Test
    void namesAreWordsOfTheOffice() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Processor|Data|Info|Dto|DTO)(\\$.*)?")
                .because("such a name says nothing about the thing; docs/glossary.md has the words of the office")
                .check(OURS);
    }

    @Test
    void aUseCaseHasOnePublicMethod() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(haveExactlyOnePublicMethod())
                .allowEmptyShould(true)
                .because("one use case is one class: its permission, its transaction and its test can be found by name")
                .check(OURS);
    }

    @Test
    void controllersLiveInTheWebPackageOfTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .resideInAPackage("..web..")
                .because("pages and API are one way in among several; the inside of a module does not know them")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackages("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.ui..")
                .because("what is outside of web must work without a request")
                .check(OURS);
    }

    @Test
    void nothingWritesToTheConsole() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("logs are lines of key=value with ids only, and end where the operator looks")
                .check(OURS);
    }

    @Test
    void timeComesFromAnInjectedClock() {
        noClasses()
                .that(describe("are not listed as readers of the machine's clock", type -> !readsClock(type)))
                .should()
                .accessTargetWhere(readsTheMachinesClock())
                .because("office time may run on another date than the machine, and a test must be able to say what"
                        + " time it is: inject java.time.Clock (office) or MachineTime")
                .check(OURS);
    }

    @Test
    void everyPackageSaysThatNullIsTheException() {
        classes()
                .should(new ArchCondition<>("stand in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not marked"));
                        }
                    }
                })
                .because("only marked packages are checked for null by the compiler")
                .check(OURS);
    }

    @Test
    void thingsAreMadeWholeAndNotChangedFromOutside() {
        noMethods()
                .that()
                .arePublic()
                .and(describe("are not demanded by a framework", method -> !overrides(method)))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an aggregate has verbs of the office, a record is made whole")
                .check(OURS);
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("static state that changes is shared by every request and every test")
                .check(OURS);
    }

    @Test
    void optionalIsOnlyAnswered() {
        methods()
                .should(new ArchCondition<>("not take an Optional") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && method.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(Optional.class))) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                })
                .because("a parameter that may be absent is @Nullable; Optional is for answers")
                .check(OURS);
    }

    @Test
    void noLibraryStandsInForTheLanguageOrForRealCounterparts() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("lombok..", "org.mapstruct..", "jakarta.persistence..", "org.hibernate..")
                .because("records and explicit SQL are enough")
                .check(OURS);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.springframework.test.context.bean.override.mockito..")
                .because("a mock repeats the code under test; use the real thing or a small fake")
                .check(TESTS);
    }

    @Test
    void tasksOfTheQueueAndTimersStandInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.motcua.shared.jobs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.kagkarlsson..", "org.springframework.scheduling..")
                .because("one queue, staged in the transaction: nothing is sent for work that rolled back")
                .check(OURS);
    }

    private static boolean overrides(JavaMethod method) {
        var types =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        var owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .anyMatch(above -> above.tryGetMethod(method.getName(), types).isPresent());
    }

    private static boolean readsClock(JavaClass type) {
        return CLOCK_READERS.stream()
                .anyMatch(name -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        var withoutClock = describe(
                "no clock is handed over",
                (AccessTarget.CodeUnitCallTarget target) ->
                        target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class)));
        return describe("the machine's clock is read", access -> {
            if (!(access.getTarget() instanceof AccessTarget.CodeUnitCallTarget target)) {
                return false;
            }
            var owner = target.getOwner();
            var name = target.getName();
            if (belongToAnyOf(System.class).test(owner)) {
                return name.equals("currentTimeMillis");
            }
            if (belongToAnyOf(Clock.class).test(owner)) {
                return name.startsWith("system") || (name.startsWith("tick") && withoutClock.test(target));
            }
            if (belongToAnyOf(Date.class).test(owner)) {
                return name.equals("<init>") && target.getRawParameterTypes().isEmpty();
            }
            return owner.getPackageName().startsWith("java.time") && name.equals("now") && withoutClock.test(target);
        });
    }

    private static ArchCondition<JavaClass> haveExactlyOnePublicMethod() {
        return new ArchCondition<>("have exactly one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var names = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaMethod::getName)
                        .sorted()
                        .toList();
                if (names.size() != 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + names));
                }
            }
        };
    }
}
