package org.pakekelambu.claims.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.claims.explanation.Accidents.explained;
import static org.pakekelambu.claims.explanation.Accidents.fatal;
import static org.pakekelambu.claims.explanation.Accidents.filed;
import static org.pakekelambu.claims.explanation.Accidents.survived;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.localstack.LocalStackTestResource;

/** The leaves of an explanation add up to the payout, and each leads to an article, a calculation and a source. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class LeavesApiTest {
    @Inject
    Office office;

    @BeforeEach
    void onTheDayAfter() {
        office.todayIs(LocalDate.of(2026, 7, 11));
    }

    @Test
    void the_leaves_of_a_natural_death_sum_to_its_payout() {
        SampleCase farmer = new SampleCase();
        office.hears(farmer);
        assertLeaves(Office.files(farmer), 42_000_000);
    }

    @Test
    void the_leaves_of_every_kind_of_loss_sum_to_its_payout() {
        assertLeaves(filed(office, fatal(), Map.of("kind", "DEATH", "on", "2026-06-03"), Map.of()), 76_500_000);
        assertLeaves(
                filed(office, survived(), Map.of("kind", "PERMANENT_TOTAL", "on", "2026-06-20"), Map.of()), 68_000_000);
        assertLeaves(
                filed(
                        office,
                        survived(),
                        Map.of(
                                "kind", "PARTIAL_ANATOMIC",
                                "on", "2026-06-20",
                                "impairments",
                                        List.of(
                                                Map.of("part", "both_feet_from_ankle"),
                                                Map.of("part", "one_eye_or_near_diplopia", "side", "LEFT"))),
                        Map.of()),
                56_000_000);
        assertLeaves(
                filed(
                        office,
                        survived(),
                        Map.of(
                                "kind", "PARTIAL_FUNCTION",
                                "on", "2026-06-20",
                                "impairments", List.of(Map.of("part", "thumb", "side", "RIGHT", "lossPercent", 50))),
                        Map.of()),
                6_000_000);
        assertLeaves(
                filed(
                        office,
                        survived(),
                        Map.of("kind", "RECOVERED", "on", "2026-06-20", "incapacity", Map.of("months", 14, "days", 15)),
                        Map.of(
                                "transport", Map.of("land", 5_600_000, "sea", 1_500_000),
                                "spectacles", 1_200_000,
                                "prosthesis", 1_000_000,
                                "medical", 3_000_000)),
                12_000_000 + 1_000_000 + 250_000 + 5_000_000 + 1_500_000 + 1_000_000 + 1_400_000 + 3_000_000);
    }

    private static void assertLeaves(JsonPath claim, long payable) {
        assertEquals(payable, claim.getLong("payableNow"), claim::prettify);
        JsonPath tree = Answer.to(explained(claim.getString("id")).extract().asString());
        List<Map<String, Object>> lines = tree.getList("payableNow.lines");
        assertEquals(payable, tree.getLong("payableNow.amount"));
        assertEquals(payable, Trees.leaves(lines));
        for (Map<String, Object> line : lines) {
            assertTrue((Boolean) line.get("workedOut"), line::toString);
            assertEquals(((Number) line.get("amount")).longValue(), Trees.leaves(line));
        }
        for (Map<String, Object> node : Trees.all(lines)) {
            assertTrue(node.get("formula") != null || node.get("parts") != null, node::toString);
            assertFalse(((Map<?, ?>) node.get("citation")).isEmpty());
            Trees.list(node, "facts").forEach(fact -> assertTrue(fact.get("source") != null, fact::toString));
        }
    }
}
