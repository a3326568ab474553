package io.claimtrail.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The core is a function of its arguments. */
class CoreTest {
    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.claimtrail.extract");

    @Test
    void knowsNoKafkaAndNoModuleOfOurs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.claimtrail.schemas..",
                        "io.claimtrail.streams..",
                        "io.claimtrail.cli..")
                .check(core);
    }

    @Test
    void readsNoClockAndDrawsNothingByChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(time\\.Clock|util\\.Random)")
                .check(core);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(core);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(core);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(core);
    }
}
