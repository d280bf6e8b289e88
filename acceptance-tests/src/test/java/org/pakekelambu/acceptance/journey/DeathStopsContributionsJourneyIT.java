package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.pakekelambu.acceptance.stage.Treasurer;

@ExtendWith(OnStage.class)
class DeathStopsContributionsJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 2, 2);
    private static final LocalDate DIED = LocalDate.of(2026, 8, 11);

    @Test
    void nobody_pays_for_the_dead(Stage stage) {
        Office muba = stage.muba();
        String programme = stage.emptyProgramme("nobody-pays-for-the-dead");

        // 1. Two members of a programme of their own, paid for month by month.
        stage.todayIs(JOINED);
        Member first = member(muba, programme);
        Member second = member(muba, programme);
        stage.todayIs(LocalDate.of(2026, 7, 14));
        muba.treasurer().pays(first, YearMonth.of(2026, 3), YearMonth.of(2026, 7));
        muba.treasurer().pays(second, YearMonth.of(2026, 3), YearMonth.of(2026, 7));

        // 2. In August both are owed.
        stage.todayIs(DIED.plusDays(1));
        assertEquals(2, workers(muba.treasurer().due(programme, YearMonth.of(2026, 8))));

        // 3. One dies before the month is due; 4. her death is claimed and confirmed by a second person.
        Claim claim = muba.officer()
                .filesOnceCovered(Filing.death(first, DIED)
                        .claimant(first.relative("SPOUSE"))
                        .heir(first.relative("SPOUSE")));
        assertEquals("PROPOSED", claim.status());
        muba.approver().approves(claim);

        // 5. The registry hears it and the membership has ended.
        Patience.until(
                "the registry knows of the death",
                () -> muba.registrar().worker(first.path()),
                worker -> worker.path("status").asText().equals("DECEASED"));

        // 6. The month of death is not owed: it fell due after it. 7. Nor is any later month.
        assertEquals(1, workers(muba.treasurer().due(programme, YearMonth.of(2026, 8))));
        stage.todayIs(LocalDate.of(2026, 9, 20));
        assertEquals(1, workers(muba.treasurer().due(programme, YearMonth.of(2026, 9))));
        muba.treasurer()
                .booking(programme, List.of(first.id()), List.of(Treasurer.payment(YearMonth.of(2026, 8), DIED)))
                .expect(409, 422);

        // 8. And the dead are not covered the day after.
        assertFalse(muba.officer()
                .entitlement(first, DIED.plusDays(1))
                .path("covered")
                .asBoolean());
    }

    private static Member member(Office muba, String programme) {
        Member member = muba.registrar()
                .enrols(Enrolment.of("FARMER").in(programme, "16.06.07").wife());
        muba.bpjs().assignsKpj(member, JOINED);
        muba.treasurer().pays(member, YearMonth.from(JOINED), JOINED);
        return member;
    }

    private static long workers(JsonNode due) {
        return due.path("workers").asLong(due.path("count").asLong());
    }
}
