package org.pakekelambu.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Jobs;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;

/** Copies that are lost, and whose topics were read to the end: their owners send everything again. */
@ExtendWith(OnStage.class)
class LostCopiesJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DIED = LocalDate.of(2026, 10, 8);

    @Test
    void claims_that_lost_its_copies_decides_again_once_their_owners_have_republished(Stage stage) throws SQLException {
        Office muba = stage.muba();
        stage.todayIs(JOINED);
        Member farmer = muba.registrar().enrols(Enrolment.of("FARMER").wife());
        muba.bpjs().assignsKpj(farmer, JOINED);
        muba.treasurer().pays(farmer, YearMonth.from(JOINED), JOINED);
        stage.todayIs(DIED);
        muba.treasurer()
                .pays(
                        farmer,
                        YearMonth.from(JOINED).plusMonths(1),
                        YearMonth.from(DIED).minusMonths(1));
        muba.officer().entitlement(farmer, DIED);
        Filing filing =
                Filing.death(farmer, DIED).claimant(farmer.relative("SPOUSE")).heir(farmer.relative("SPOUSE"));
        Patience.until(
                "claims knows worker and cover",
                () -> muba.officer().previews(filing).path("status").asText(),
                "PROPOSED"::equals);

        // 1. Both copies of claims are gone, with what was worked out from them; the consumers have read their topics
        // and will not read them again.
        try (Connection claims = stage.addresses().databases().superuser("claims");
                Statement statement = claims.createStatement()) {
            statement.execute("TRUNCATE worker_copy, entitlement_copy, unclaimed_worth");
        }
        assertEquals(
                "AWAITING_COVER", muba.officer().previews(filing).path("status").asText());

        // 2. The operator asks their owners to send everything again.
        Clerk operator = stage.clerk("ops", List.of("operator"), List.of(""));
        for (Service owner : List.of(Service.REGISTRY, Service.BENEFITS)) {
            Jobs.finished(operator.at(owner), operator.at(owner).post("/api/v1/republish", Map.of()));
        }

        // 3. Claims proposes and decides as if nothing had happened.
        Claim claim = muba.officer().filesOnceCovered(filing);
        assertEquals("PROPOSED", claim.status(), claim::toString);
        assertEquals(42_000_000, claim.sum("PAYABLE"));
        assertEquals("APPROVED", muba.approver().approves(claim).status());

        // 4. Claims too can be asked; the registry, which has heard of the death, is not disturbed.
        registryKnowsOfTheDeath(muba, farmer);
        Jobs.finished(operator.claims(), operator.claims().post("/api/v1/republish", Map.of()));
        registryKnowsOfTheDeath(muba, farmer);
    }

    private static void registryKnowsOfTheDeath(Office muba, Member farmer) {
        Patience.until(
                "the registry knows of the death",
                () -> muba.registrar().worker(farmer.path()).path("status").asText(),
                "DECEASED"::equals);
    }
}
