package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.localstack.LocalStackTestResource;

/**
 * Random officers do random things in random order. Whatever they do, no money leaves without two persons, none leaves twice or
 * beyond the decision, and no claim is lost. {@code -Dwalks=100} for a long look, {@code -Dwalk=42} for one seed again.
 */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ClaimWalkApiTest {
    private static final int STEPS = Integer.getInteger("walk.steps", 30);
    private static final Set<String> OUT = Set.of("SENT", "UNKNOWN", "PAID");
    private static final Set<String> LIVE = Set.of("ORDERED", "SENT", "UNKNOWN", "PAID");

    @Inject
    Office office;

    static LongStream seeds() {
        Long one = Long.getLong("walk");
        return one != null
                ? LongStream.of(one)
                : LongStream.concat(LongStream.of(1, 2), new Random().longs(Integer.getInteger("walks", 1)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void random_deeds_of_random_people_never_misdirect_money_or_lose_a_claim(long seed) {
        office.todayIs(ClaimWalk.TODAY);
        ClaimWalk walk = new ClaimWalk(office, seed);
        try {
            for (int i = 0; i < STEPS; i++) {
                String claim = walk.step();
                if (claim != null) {
                    moneyIsInOrder(claim);
                }
            }
            oneDeathIsPaid(walk.claims);
            for (String claim : walk.claims) {
                new ClaimEnding(walk, claim).reach();
                moneyIsInOrder(claim);
            }
            oneDeathIsPaid(walk.claims);
        } catch (AssertionError found) {
            throw new AssertionError(
                    "seed " + seed + ": " + found.getMessage() + "\n" + String.join("\n", walk.told), found);
        }
    }

    private static void moneyIsInOrder(String id) {
        JsonPath claim = Office.claim(id);
        List<Map<String, Object>> payouts = Office.payouts(id);
        twoPersons(id, claim, payouts);
        nothingRestsOnACancelledApproval(id, payouts);
        Map<String, Long> live = new HashMap<>();
        Map<String, Long> asked = new HashMap<>();
        payouts.stream()
                .filter(payout -> LIVE.contains(payout.get("status")))
                .forEach(payout -> live.merge((String) payout.get("code"), number(payout.get("amount")), Long::sum));
        recoveries(id).forEach(one -> asked.merge((String) one.get("code"), number(one.get("asked")), Long::sum));
        Map<String, Long> decided = decided(id);
        live.forEach((code, sum) -> assertTrue(
                sum - asked.getOrDefault(code, 0L) <= decided.getOrDefault(code, 0L),
                () -> id + " pays " + sum + " of " + code + ", asked back " + asked + ", decided " + decided));
    }

    /** What the last approval or rejection gives, by code. */
    private static Map<String, Long> decided(String id) {
        Map<String, Long> decided = new HashMap<>();
        for (Map<String, Object> step : history(id)) {
            if (step.get("step").equals("REJECTED")) {
                decided.clear();
            } else if (step.get("step").equals("APPROVED")) {
                decided.clear();
                List<Map<String, Object>> lines = Office.as("audit", "auditor")
                        .get("/api/v1/claims/{id}?knownAt={at}", id, step.get("recordedAt"))
                        .jsonPath()
                        .getList("lines");
                lines.stream()
                        .filter(line -> line.get("state").equals("PAYABLE"))
                        .forEach(line ->
                                decided.merge((String) line.get("code"), number(line.get("amount")), Long::sum));
            }
        }
        return decided;
    }

    /** What was changed after its approval orders nothing before the next one. */
    private static void nothingRestsOnACancelledApproval(String id, List<Map<String, Object>> payouts) {
        boolean cancelled = false;
        for (Map<String, Object> step : history(id)) {
            cancelled = switch ((String) step.get("step")) {
                case "APPROVED" -> false;
                case "ASSESSED", "CORRECTED", "REJECTED" -> true;
                default -> cancelled;
            };
        }
        boolean none = payouts.stream().noneMatch(payout -> payout.get("status").equals("ORDERED"));
        assertTrue(!cancelled || none, () -> id + " has orders without a standing approval: " + payouts);
    }

    private static void twoPersons(String id, JsonPath claim, List<Map<String, Object>> payouts) {
        if (payouts.stream().noneMatch(payout -> OUT.contains(payout.get("status")))) {
            return;
        }
        Set<String> hands = new HashSet<>();
        boolean approved = false;
        for (Map<String, Object> step : history(id)) {
            switch ((String) step.get("step")) {
                case "FILED", "ASSESSED", "CORRECTED" -> hands.add((String) step.get("by"));
                case "APPROVED" -> {
                    approved = true;
                    assertTrue(!hands.contains(step.get("by")), () -> id + " approved by one of " + hands);
                }
                default -> {}
            }
        }
        assertTrue(approved, () -> "Money of " + id + " left without an approval");
        assertNotEquals("WITHDRAWN", claim.getString("status"), () -> "Money of withdrawn " + id);
    }

    private static void oneDeathIsPaid(List<String> claims) {
        long paid = claims.stream()
                .filter(id ->
                        Set.of("APPROVED", "PAID").contains(Office.claim(id).getString("status")))
                .count();
        assertTrue(paid <= 1, () -> "One death stands approved in " + paid + " claims");
    }

    private static List<Map<String, Object>> recoveries(String id) {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/recoveries", id)
                .jsonPath()
                .getList("items");
    }

    private static List<Map<String, Object>> history(String id) {
        return Office.as("rina", "officer")
                .get("/api/v1/claims/{id}/history?limit=500", id)
                .jsonPath()
                .getList("items");
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
