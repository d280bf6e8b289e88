package org.pakekelambu.claims.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What nobody stated is left out, not written as the word null: the claimant came by the number of the family, and nobody spoke of work. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class NothingIsNullApiTest {
    @Inject
    Office office;

    @Test
    void findings_explanation_and_letters_leave_out_what_nobody_stated() {
        office.todayIs(LocalDate.of(2026, 7, 11));
        SampleCase farmer = new SampleCase();
        farmer.child(1, 12, null);
        office.hears(farmer);
        String claim = Office.files(farmer).getString("id");
        for (String path : new String[] {"", "/explanation"}) {
            String body = Office.as("rina", "officer")
                    .get("/api/v1/claims/{id}" + path, claim)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertFalse(body.contains("\"null\"") || body.contains(" null"), body);
        }
        assertFalse(Letters.letter(claim, "text/plain", "en").contains("null"));
        assertFalse(Letters.letter(claim, "text/plain", "id").contains("null"));
        JsonPath now = Office.claim(claim);
        Map<String, String> asks = now.getMap("findings.find { it.rule == 'ClaimantAmongTheHeirs' }.facts");
        assertEquals(Map.of("fatal", "true"), asks);
        assertEquals(Map.of(), now.getMap("findings.find { it.rule == 'WasWorking' }.facts"));
    }
}
