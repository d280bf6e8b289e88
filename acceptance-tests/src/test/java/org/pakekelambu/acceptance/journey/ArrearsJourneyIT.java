package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;

@ExtendWith(OnStage.class)
class ArrearsJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2025, 7, 16);
    private static final LocalDate DIED = LocalDate.of(2026, 11, 18);
    private static final YearMonth LATEST_DUE = YearMonth.of(2026, 11);

    @Test
    void three_unpaid_months_pay_the_funeral_now_and_the_rest_once_they_are_settled(Stage stage) {
        Office muba = stage.muba();

        // 1-3. A day labourer is a member; the budget pays until August, then nothing for three months.
        Member labourer = paidUntil(stage, LATEST_DUE.minusMonths(3));

        // 4. Benefits shows the arrears, and what settling them costs.
        JsonNode entitlement = muba.officer().entitlement(labourer, DIED);
        assertEquals(3, entitlement.path("arrears").path("months").asInt());
        assertEquals(50_400, entitlement.path("arrears").path("amountToSettle").asLong());

        // 5. He dies. The funeral is payable, the rest is held, and each held line says what frees it.
        Claim claim = muba.officer().filesOnceCovered(death(labourer));
        assertEquals(
                List.of("JKM.FUNERAL 10000000 PAYABLE", "JKM.LUMP 20000000 HELD", "JKM.PERIODIC 12000000 HELD"),
                claim.lines().stream().sorted().toList());
        assertEquals("ARREARS_SETTLED", heldUntil(claim.line("JKM.LUMP")));

        // 6. The funeral money does not wait for the rest.
        Claim approved = muba.approver().approves(claim);
        assertEquals(10_000_000, muba.bank().paysOut(approved, DIED.plusDays(2)));

        // 7. The treasurer settles the three months; the claim comes back for a second person by itself.
        muba.treasurer().pays(labourer, LATEST_DUE.minusMonths(2), DIED.plusDays(2));
        muba.treasurer().pays(labourer, LATEST_DUE.minusMonths(1), DIED.plusDays(2));
        muba.treasurer().pays(labourer, LATEST_DUE, DIED.plusDays(2));
        Claim freed = Patience.until(
                "nothing is held any more",
                () -> muba.officer().claim(claim.path()),
                seen -> seen.sum("HELD") == 0 && seen.status().equals("PROPOSED"));

        // 8. What was held is approved and paid: 42 million in all, the funeral once.
        Claim second = muba.approver().approves(freed);
        muba.bank().paysOutstanding(second, DIED.plusDays(2));
        assertEquals(42_000_000, muba.bank().paid(second));
        muba.officer().claim(second, "PAID");
    }

    @Test
    void a_fourth_unpaid_month_leaves_nothing_payable_and_a_second_person_must_say_so(Stage stage) {
        Office muba = stage.muba();
        Member labourer = paidUntil(stage, LATEST_DUE.minusMonths(4));

        assertEquals(
                false,
                muba.officer().entitlement(labourer, DIED).path("covered").asBoolean());
        Claim claim = muba.officer().filesOnceCovered(death(labourer));

        assertEquals(List.of(), claim.lines());
        assertEquals("PROPOSED", claim.status(), "a machine never refuses by itself: " + claim.view());
        assertEquals(0, muba.bank().payouts(claim).size());
        assertEquals(
                200,
                muba.approver()
                        .decides(claim, "REJECT", "Four months unpaid, Ps 42(2)")
                        .status());
        assertEquals("REJECTED", muba.officer().claim(claim.path()).status());
    }

    private static Member paidUntil(Stage stage, YearMonth last) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);
        Member labourer = muba.registrar().enrols(Enrolment.of("DAY_LABOURER").wife());
        muba.bpjs().assignsKpj(labourer, JOINED);
        muba.treasurer().pays(labourer, YearMonth.from(JOINED), JOINED);
        stage.todayIs(last.atDay(11));
        muba.treasurer().pays(labourer, YearMonth.from(JOINED).plusMonths(1), last);
        stage.todayIs(DIED.plusDays(2));
        return labourer;
    }

    private static Filing death(Member labourer) {
        return Filing.death(labourer, DIED)
                .claimant(labourer.relative("SPOUSE"))
                .heir(labourer.relative("SPOUSE"));
    }

    private static String heldUntil(JsonNode line) {
        JsonNode until = line.path("heldUntil");
        return until.isArray() ? until.path(0).asText() : until.asText();
    }
}
