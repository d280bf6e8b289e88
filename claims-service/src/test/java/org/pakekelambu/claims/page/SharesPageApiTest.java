package org.pakekelambu.claims.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** The case page tells whose money it is and who is paid, what of it waits, and what is paid already. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class SharesPageApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    private SampleCase farmer;

    @BeforeEach
    void aWidowAndAChildOfNine() {
        office.todayIs(TODAY);
        farmer = new SampleCase().child(1, 9, null);
        office.hears(farmer);
    }

    private static String page(String id) {
        return Desk.of("dewi", "officer").in("en").reads("/work/claims/" + id);
    }

    @Test
    void the_account_of_the_child_is_the_guardians_and_a_paid_case_says_paid() {
        JsonPath claim = Office.files(farmer);
        String id = claim.getString("id");
        String open = page(id);
        assertTrue(open.contains("child, received by husband or wife"), open);
        String child = row(open, "child, received by husband or wife");
        assertTrue(child.contains("BSB ******7890"), child);
        assertTrue(open.contains("Payable now"), open);
        Office.decides(claim, Office.budi(), "APPROVE").then().statusCode(200);
        Office.payouts(id)
                .forEach(payout -> Office.receipt(payout.get("id"), "PAID", "R-" + payout.get("id"), TODAY)
                        .then()
                        .statusCode(200));
        String paid = page(id);
        String sums = paid.substring(0, paid.indexOf("</dl>", paid.indexOf("class=\"big\"")) + 200);
        assertTrue(sums.contains("Paid"), sums);
        assertFalse(paid.contains(">payable now<"), paid);
        assertTrue(paid.contains(">paid<"), paid);
    }

    @Test
    void a_disputed_share_says_that_it_waits() {
        String id = Office.files(farmer).getString("id");
        Office.as("dewi", "officer")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "shares",
                        List.of(Map.of("payee", new UUID(8, 1).toString(), "contested", "The uncle disputes it"))))
                .post("/api/v1/claims/{id}/assessment", id)
                .then()
                .statusCode(200);
        String page = page(id);
        assertTrue(page.contains("child, waits: in dispute"), page);
        assertTrue(page.contains("in dispute: The uncle disputes it"), page);
    }

    private static String row(String page, String name) {
        int start = page.lastIndexOf("<tr>", page.lastIndexOf(name));
        return page.substring(start, page.indexOf("</tr>", start));
    }
}
