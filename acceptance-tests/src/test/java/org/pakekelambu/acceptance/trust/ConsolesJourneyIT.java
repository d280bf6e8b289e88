package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;

/** A newcomer opens the console of a service, pastes a token and tries an operation. */
@ExtendWith(OnStage.class)
class ConsolesJourneyIT {

    /** An operation that anybody may look at without knowing an id. */
    private static final Map<Service, String> FIRST_TRY = Map.of(
            Service.REGISTRY, "/api/v1/programmes",
            Service.BENEFITS, "/api/v1/law",
            Service.CLAIMS, "/api/v1/claims");

    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path profile) {
        Browser.requireInstalled("The consoles were not looked at");
        browser = new Browser(profile);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void try_it_out_shows_the_401_as_it_is_and_after_authorize_the_200(Service service, Stage stage) {
        // The examples in the documents are dates of this year.
        stage.todayIs(LocalDate.of(2026, 11, 22));
        String path = FIRST_TRY.get(service);
        Console console = browser.open(stage.url(service) + "/q/swagger-ui");

        String without = console.tryOut("get", path);
        assertTrue(without.startsWith("401"), without);

        console.authorize(stage.token("newcomer", "auditor", "16.06"));
        String with = console.executeAgain("get", path);
        assertTrue(with.startsWith("200"), with);
    }
}
