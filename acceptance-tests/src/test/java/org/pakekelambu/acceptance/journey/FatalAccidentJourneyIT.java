package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;

@ExtendWith(OnStage.class)
class FatalAccidentJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 6, 2);
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 11, 9);
    private static final LocalDate DIED = LocalDate.of(2026, 11, 11);

    @Test
    void the_family_of_a_fisher_who_dies_at_work_receives_seventy_two_million_and_two_scholarships(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);

        // 1. A fisher with wife and three children is enrolled, gets his KPJ and is paid for.
        Member fisher = muba.registrar()
                .enrols(Enrolment.of("FISHER")
                        .wife()
                        .child(LocalDate.of(2016, 2, 1), "SD")
                        .child(LocalDate.of(2011, 3, 2), "SMA")
                        .child(LocalDate.of(2024, 8, 3), "NONE"));
        muba.bpjs().assignsKpj(fisher, JOINED);
        muba.treasurer().pays(fisher, YearMonth.of(2026, 6), JOINED);
        stage.todayIs(LocalDate.of(2026, 10, 20));
        muba.treasurer().pays(fisher, YearMonth.of(2026, 7), YearMonth.of(2026, 10));

        // 2. Benefits has promised seventy-two million for this case, by payer.
        stage.todayIs(DIED.plusDays(1));
        JsonNode promised =
                NaturalDeathJourneyIT.contingency(muba.officer().entitlement(fisher, ACCIDENT), "ACCIDENT_DEATH");
        assertTrue(promised.path("payableNow").asLong() >= 72_000_000, promised.toString());

        // 3. A preview decides and stores nothing.
        Filing filing = Filing.fatalAccident(fisher, ACCIDENT, DIED)
                .claimant(fisher.relative("SPOUSE"))
                .heir(fisher.relative("SPOUSE"))
                .heir(fisher.relatives().get(1), "SD", 5)
                .heir(fisher.relatives().get(2), "SMA", 1)
                .heir(fisher.relatives().get(3));
        JsonNode preview = muba.officer().previews(filing);

        // 4. The claim is filed; it says what the preview said: 70 of the statute, 2 of the promise, two children.
        Claim claim = muba.officer().filesOnceCovered(filing);
        assertEquals(Claim.lines(preview.path("lines")), claim.lines());
        assertEquals("PROPOSED", claim.status());
        assertEquals(
                List.of(
                        "JKK.DEATH 48000000 PAYABLE",
                        "JKK.FUNERAL 10000000 PAYABLE",
                        "JKK.PERIODIC 12000000 PAYABLE",
                        "JKK.SCHOLARSHIP 1500000 PAYABLE",
                        "JKK.SCHOLARSHIP 3000000 PAYABLE",
                        "PROGRAMME.TOP_UP 2000000 PAYABLE"),
                claim.lines().stream()
                        .filter(line -> !line.endsWith("FUTURE"))
                        .sorted()
                        .toList());

        // 5. Everyone sees who owes what: BPJS the statute, the programme its promise.
        assertTrue(claim.line("JKK.DEATH").path("payer").asText().startsWith("BPJS"));
        assertEquals("PROGRAMME", claim.line("PROGRAMME.TOP_UP").path("payer").asText());

        // 6. A second person approves, 7. the money arrives.
        Claim approved = muba.approver().approves(claim);
        assertEquals(72_000_000 + 4_500_000, muba.bank().paysOut(approved, DIED.plusDays(1)));
        muba.officer().claim(approved, "PAID");

        // 8. Two children may claim school money every year; the third waits in vain, the law knows two.
        JsonNode scholarship = muba.officer().scholarship(approved);
        assertEquals(2, scholarship.path("children").size(), scholarship.toString());
    }
}
