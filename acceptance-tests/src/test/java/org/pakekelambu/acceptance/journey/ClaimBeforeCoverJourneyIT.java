package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Human;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.People;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;

@ExtendWith(OnStage.class)
class ClaimBeforeCoverJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DIED = LocalDate.of(2026, 9, 20);

    @Test
    void a_claim_that_comes_before_its_cover_waits_and_is_woken_when_the_cover_arrives(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);

        // 1. A trader is enrolled, numbered and paid for, and everybody has heard of it.
        Member trader = muba.registrar().enrols(Enrolment.of("SMALL_TRADER").wife());
        muba.bpjs().assignsKpj(trader, JOINED);
        muba.treasurer().pays(trader, YearMonth.from(JOINED), JOINED);
        muba.officer().entitlement(trader, JOINED);

        // 2. Benefits goes down.
        stage.kill(Service.BENEFITS);

        // 3. The rest of the months are paid meanwhile; claims hears of them from the registry, but of no cover.
        stage.todayIs(DIED, Service.REGISTRY, Service.CLAIMS);
        muba.treasurer().pays(trader, YearMonth.from(JOINED).plusMonths(1), YearMonth.from(DIED));

        // 4. The trader dies and the widow claims. 5. Nobody is refused because of our own delay.
        Patience.until(
                "claims has heard of the months and sees that its copy of the cover is older",
                () -> muba.officer().previews(death(trader)).path("status").asText(),
                "AWAITING_COVER"::equals);
        Claim waiting = muba.officer().files(death(trader));
        assertEquals("AWAITING_COVER", waiting.status());

        // 6. Benefits comes back, 7. and the claim goes on by itself.
        stage.restart(Service.BENEFITS);
        stage.todayIs(DIED);
        Claim woken = muba.officer().claim(waiting, "PROPOSED");

        // 8. The widow gets what she would have got at once.
        assertEquals(42_000_000, woken.sum("PAYABLE"));
    }

    @Test
    void somebody_enrolled_after_the_death_wakes_the_claim_but_is_not_covered(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(DIED.plusDays(1));
        Human stranger = People.man(LocalDate.of(1979, 12, 31));

        Claim waiting = muba.officer().files(Filing.deathByNik(stranger.nik(), DIED));
        assertEquals("AWAITING_COVER", waiting.status());

        muba.registrar().enrols(Enrolment.of("FARMER", stranger).wife());
        Claim woken = Patience.until(
                "the claim has left AWAITING_COVER",
                () -> muba.officer().claim(waiting.path()),
                seen -> !seen.status().equals("AWAITING_COVER"));

        assertEquals(0, woken.sum("PAYABLE"));
        assertNotEquals("APPROVED", woken.status());
        assertNotEquals(
                "MET",
                woken.finding("NotRegisteredAfterTheEvent").path("outcome").asText());
    }

    private static Filing death(Member trader) {
        return Filing.death(trader, DIED).claimant(trader.relative("SPOUSE")).heir(trader.relative("SPOUSE"));
    }
}
