package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Approver;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;

@ExtendWith(OnStage.class)
class NaturalDeathJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2025, 7, 16);
    private static final LocalDate DIED = LocalDate.of(2026, 11, 18);

    @Test
    void the_family_of_a_farmer_who_dies_of_an_illness_receives_forty_two_million(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);

        // 1. The social affairs office enrols a farmer with wife and two children at school.
        Member farmer = muba.registrar()
                .enrols(Enrolment.of("FARMER")
                        .wife()
                        .child(LocalDate.of(2014, 3, 5), "SD")
                        .child(LocalDate.of(2009, 5, 21), "SMA"));
        assertEquals(
                "AWAITING_KPJ",
                muba.officer().entitlement(farmer, JOINED).path("status").asText());

        // 2. BPJS gives the KPJ number; 3. the treasurer pays month after month.
        muba.bpjs().assignsKpj(farmer, JOINED);
        muba.treasurer().pays(farmer, YearMonth.of(2025, 7), JOINED);
        stage.todayIs(LocalDate.of(2026, 11, 16));
        muba.treasurer().pays(farmer, YearMonth.of(2025, 8), YearMonth.of(2026, 11));

        // 4. Benefits says what a death would be worth, before anybody dies.
        stage.todayIs(DIED.plusDays(2));
        JsonNode promised = contingency(muba.officer().entitlement(farmer, DIED), "NATURAL_DEATH");
        assertEquals(42_000_000, promised.path("payableNow").asLong());

        // 5. He dies; the widow's claim is filed and proposed at once, with reasons.
        Claim claim = muba.officer()
                .filesOnceCovered(Filing.death(farmer, DIED)
                        .claimant(farmer.relative("SPOUSE"))
                        .heir(farmer.relative("SPOUSE"))
                        .heir(farmer.relatives().get(1), "SD", 1)
                        .heir(farmer.relatives().get(2), "SMA", 1));
        assertEquals("PROPOSED", claim.status());
        assertEquals(
                List.of("JKM.LUMP 20000000 PAYABLE", "JKM.PERIODIC 12000000 PAYABLE", "JKM.FUNERAL 10000000 PAYABLE"),
                claim.lines());
        assertArticles(claim, Map.of("JKM.LUMP", "34", "JKM.PERIODIC", "34", "JKM.FUNERAL", "34"));
        assertEquals("MET", claim.finding("CoveredOnTheDay").path("outcome").asText());

        // 6. Who filed cannot approve; a second person can.
        assertEquals(
                403,
                filerAsApprover(stage).decides(claim, "APPROVE", "my own claim").status());
        Claim approved = muba.approver().approves(claim);
        assertEquals("APPROVED", approved.status());

        // 7. Every line is paid out to the widow; with the last receipt the claim is paid.
        assertEquals(42_000_000, muba.bank().paysOut(approved, DIED.plusDays(2)));
        Claim paid = muba.officer().claim(approved, "PAID");
        assertEquals(0, paid.view().path("clock").path("daysLate").asLong());

        // 8. The registry has heard of the death.
        Patience.until(
                "the registry knows the farmer is dead",
                () -> muba.registrar().worker(farmer.path()),
                worker -> worker.path("status").asText().equals("DECEASED"));
    }

    /** The filer again, with the role of an approver as well. */
    private static Approver filerAsApprover(Stage stage) {
        return new Approver(stage.clerk("rina-16.06", List.of("officer", "approver"), List.of("16.06")));
    }

    static JsonNode contingency(JsonNode entitlement, String kind) {
        return entitlement.path("contingencies").path(kind);
    }

    static void assertArticles(Claim claim, Map<String, String> articles) {
        articles.forEach((code, article) -> assertTrue(
                claim.line(code).path("citation").path("article").asText().contains(article),
                () -> code + " should name article " + article + ": " + claim.line(code)));
    }
}
