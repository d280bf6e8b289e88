package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** A wage, which is a contribution band, that was recorded wrongly: the registry corrects it and a decision anew settles the difference. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
@TestProfile(SecondBand.class)
class WrongBandApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Inject
    Office office;

    private SampleCase driver;

    private ShareCase paid(String band) {
        office.todayIs(TODAY);
        driver = SampleCase.fatalAccident(AccidentCase.ACCIDENT);
        driver.band = band;
        office.hears(driver);
        AccidentCase accident = new AccidentCase(office);
        accident.today(TODAY.toString());
        Map<String, Object> body = accident.body(AccidentCase.outcome("RECOVERED", "2026-05-02", 2), null);
        body.put("worker", Map.of("id", driver.id));
        return ShareCase.filed(body, TODAY).approved().paid();
    }

    private ShareCase corrected(ShareCase claim, String band) {
        driver.band = band;
        driver.version++;
        office.hears(driver);
        claim.work("dewi", "correction", Map.of("reason", "The registry corrected the band"))
                .statusCode(200);
        return claim.approved();
    }

    @Test
    void a_higher_band_pays_the_difference_to_the_member() {
        ShareCase claim = paid("BPU_1");
        assertEquals(2_000_000, claim.sum("PAID"));
        corrected(claim, SecondBand.NAME);
        assertEquals(1_000_000, claim.ordered());
        claim.paid();
        assertEquals(3_000_000, claim.sum("PAID"));
        assertEquals(0, claim.askedBack());
    }

    @Test
    void a_lower_band_asks_the_difference_back_and_says_so_before_the_decision() {
        ShareCase claim = paid(SecondBand.NAME);
        assertEquals(3_000_000, claim.sum("PAID"));
        corrected(claim, "BPU_1");
        assertEquals(0, claim.ordered());
        assertEquals(1_000_000, claim.askedBack());
        assertEquals(
                "3000000 > 2000000",
                claim.now().getString("findings.find { it.rule == 'PaidLinesStand' }.facts.'JKK.INCAPACITY'"));
    }

    @Test
    void a_band_without_amounts_is_named_to_the_officer_with_the_file_and_no_sum_is_guessed() {
        office.todayIs(TODAY);
        driver = SampleCase.fatalAccident(AccidentCase.ACCIDENT);
        office.hears(driver);
        AccidentCase accident = new AccidentCase(office);
        accident.today(TODAY.toString());
        Map<String, Object> body = accident.body(AccidentCase.outcome("RECOVERED", "2026-05-02", 2), null);
        body.put("worker", Map.of("id", driver.id));
        ShareCase claim = ShareCase.filed(body, TODAY);
        assertEquals("PROPOSED", claim.status());
        driver.band = "BPU_9";
        driver.version++;
        office.hears(driver);
        unknown(claim);
        unknown(ShareCase.filed(body, TODAY));
        driver.band = SecondBand.NAME;
        driver.version++;
        office.hears(driver);
        assertEquals("PROPOSED", claim.status());
        assertEquals(3_000_000, claim.now().getLong("payableNow"));
    }

    private static void unknown(ShareCase claim) {
        String finding = "findings.find { it.rule == 'BandUnknown' }.";
        assertEquals("IN_REVIEW", claim.status());
        assertEquals(0, claim.now().getLong("payableNow"));
        assertEquals("BPU_9", claim.now().getString(finding + "facts.band"));
        assertEquals(
                "benefit-law/src/main/resources/law/contribution.yaml",
                claim.now().getString(finding + "facts.lawFile"));
    }
}
