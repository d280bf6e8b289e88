package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
class DeathTakenBackJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 2, 2);
    private static final LocalDate SAID_DEAD = LocalDate.of(2026, 8, 11);
    private static final LocalDate ACCIDENT = LocalDate.of(2026, 8, 13);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @Test
    void who_was_reported_dead_by_mistake_is_covered_again_owes_again_and_his_other_claim_goes_on(Stage stage) {
        Office muba = stage.muba();
        String programme = stage.emptyProgramme("who-was-reported-dead-by-mistake");

        // 1. A member, paid for until July.
        stage.todayIs(JOINED);
        Member fisher = muba.registrar()
                .enrols(Enrolment.of("FISHER").in(programme, "16.06.07").wife());
        muba.bpjs().assignsKpj(fisher, JOINED);
        muba.treasurer().pays(fisher, YearMonth.from(JOINED), JOINED);
        stage.todayIs(LocalDate.of(2026, 7, 14));
        muba.treasurer().pays(fisher, YearMonth.of(2026, 3), YearMonth.of(2026, 7));

        // 2. His death at sea is claimed and confirmed; the registry ends the membership, August is not owed.
        stage.todayIs(SAID_DEAD.plusDays(1));
        Claim death = muba.officer()
                .filesOnceCovered(Filing.death(fisher, SAID_DEAD)
                        .claimant(fisher.relative("SPOUSE"))
                        .heir(fisher.relative("SPOUSE")));
        muba.approver().approves(death);
        registryKnows(muba, fisher, true);
        assertEquals(0, owed(muba, programme));

        // 3. Two weeks later somebody files his accident of two days after that death: nobody can pay it, an officer is
        // asked.
        stage.todayIs(LocalDate.of(2026, 8, 27));
        Claim accident = muba.officer()
                .filesOnceCovered(Filing.accident(fisher, ACCIDENT)
                        .documents(List.of("MEMBER_CARD", "DOCTOR_LETTER"))
                        .with("claimant", Map.of("name", fisher.human().name(), "relation", "SELF"))
                        .outcome(Map.of(
                                "kind",
                                "RECOVERED",
                                "on",
                                "2026-08-23",
                                "incapacity",
                                Map.of("months", 0, "days", 9))));
        assertEquals("IN_REVIEW", accident.status(), accident::toString);
        assertEquals(
                "UNCLEAR",
                accident.finding("DeathMatchesTheRecord").path("outcome").asText());

        // 4. He is alive. One person says so, another confirms.
        muba.officer()
                .doubtsDeath(death, "He came home; another boat had found him")
                .expect(200);
        muba.approver().confirmsMistake(death, "Seen at the office").expect(200);
        assertEquals("WITHDRAWN", muba.officer().claim(death.path()).status());

        // 5. The registry has reopened the membership, 6. he is covered as if nothing had happened, 7. August is owed
        // again.
        registryKnows(muba, fisher, false);
        assertTrue(muba.officer().entitlement(fisher, ACCIDENT).path("covered").asBoolean());
        assertEquals(1, owed(muba, programme));

        // 8. His own claim goes on by itself: nine days of incapacity, ready for a second person, and paid for.
        Claim ready = muba.officer().claim(accident, "PROPOSED");
        assertEquals(List.of("JKK.INCAPACITY 300000 PAYABLE"), ready.lines());
        assertEquals("APPROVED", muba.approver().approves(ready).status());

        // 9. Nothing is forgotten: the withdrawn claim still tells that it was approved.
        assertTrue(muba.officer().history(death).stream().anyMatch("APPROVED"::equals));
    }

    private static void registryKnows(Office muba, Member fisher, boolean dead) {
        JsonNode worker = Patience.until(
                "the registry knows that he is " + (dead ? "dead" : "alive"),
                () -> muba.registrar().worker(fisher.path()),
                seen -> seen.path("status").asText().equals("DECEASED") == dead);
        if (!dead) {
            assertFalse(worker.path("spells").path(0).hasNonNull("exitedOn"), worker::toString);
        }
    }

    private static long owed(Office muba, String programme) {
        JsonNode due = muba.treasurer().due(programme, AUGUST);
        return due.path("workers").asLong(due.path("count").asLong());
    }
}
