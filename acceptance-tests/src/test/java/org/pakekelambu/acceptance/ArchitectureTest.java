package org.pakekelambu.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The house rules of the architecture. ArchUnit fails a rule that matches no class, so none can guard an empty room. */
class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.pakekelambu");

    private static final String[] PURE_ROOMS = {
        "org.pakekelambu.law",
        "org.pakekelambu.law.cover..",
        "org.pakekelambu.law.benefit..",
        "org.pakekelambu.law.heir..",
        "org.pakekelambu.law.clock..",
        "org.pakekelambu.events.contract..",
        "org.pakekelambu.claims.adjudication..",
        "org.pakekelambu..domain.."
    };

    @Test
    void law_domain_adjudication_and_wire_records_know_no_framework() {
        classes()
                .that()
                .resideInAnyPackage(PURE_ROOMS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.pakekelambu.law..",
                        "org.pakekelambu.events.contract..",
                        "org.pakekelambu..domain..",
                        "org.pakekelambu.claims.adjudication..")
                .check(OURS);
    }

    @Test
    void pure_code_takes_time_as_an_argument() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE_ROOMS)
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(OURS);
    }

    @Test
    void registry_knows_no_other_service() {
        noClasses()
                .that()
                .resideInAPackage("org.pakekelambu.registry..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.pakekelambu.benefits..", "org.pakekelambu.claims..")
                .check(OURS);
    }

    @Test
    void benefits_knows_no_other_service() {
        noClasses()
                .that()
                .resideInAPackage("org.pakekelambu.benefits..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.pakekelambu.registry..", "org.pakekelambu.claims..")
                .check(OURS);
    }

    @Test
    void claims_knows_no_other_service() {
        noClasses()
                .that()
                .resideInAPackage("org.pakekelambu.claims..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.pakekelambu.registry..", "org.pakekelambu.benefits..")
                .check(OURS);
    }

    @Test
    void manners_and_events_know_no_service_and_no_law() {
        noClasses()
                .that()
                .resideInAnyPackage("org.pakekelambu.manners..", "org.pakekelambu.events..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.pakekelambu.registry..",
                        "org.pakekelambu.benefits..",
                        "org.pakekelambu.claims..",
                        "org.pakekelambu.law..")
                .check(OURS);
    }

    /** Pages too, which no OpenAPI document lists. */
    @Test
    void every_endpoint_names_who_may_call_it() {
        String roles = "jakarta.annotation.security.RolesAllowed";
        String everybody = "jakarta.annotation.security.PermitAll";
        String signedIn = "io.quarkus.security.Authenticated";
        methods()
                .that()
                .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                .should()
                .beAnnotatedWith(roles)
                .orShould()
                .beAnnotatedWith(everybody)
                .orShould()
                .beAnnotatedWith(signedIn)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(roles)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(everybody)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(signedIn)
                .check(OURS);
    }

    @Test
    void the_api_never_sees_an_entity() {
        noClasses()
                .that()
                .resideInAPackage("org.pakekelambu..api..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Entity")
                .check(OURS);
    }

    @Test
    void features_of_the_registry_form_no_cycle() {
        slices().matching("org.pakekelambu.registry.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void features_of_benefits_form_no_cycle() {
        slices().matching("org.pakekelambu.benefits.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void features_of_claims_form_no_cycle() {
        slices().matching("org.pakekelambu.claims.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void no_class_hides_behind_an_empty_name() {
        noClasses()
                .that()
                .resideInAPackage("org.pakekelambu..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(OURS);
    }
}
