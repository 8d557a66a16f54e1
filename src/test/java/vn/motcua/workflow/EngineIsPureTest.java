package vn.motcua.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.motcua.workflow", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineIsPureTest {

    @ArchTest
    static final ArchRule ENGINE_KNOWS_NEITHER_SPRING_NOR_SQL_NOR_TIME = noClasses()
            .that()
            .resideInAPackage("vn.motcua.workflow")
            .and()
            .doNotHaveSimpleName("Routes")
            .and()
            .doNotHaveSimpleName("WorkItems")
            .and()
            .doNotHaveSimpleName("WorkHabits")
            .and()
            .doNotHaveSimpleName("Promises")
            .and()
            .doNotHaveSimpleName("StageUnits")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .because(
                    "a route must be provable to its end without a database, and a year of it replayable (architecture 4)");
}
