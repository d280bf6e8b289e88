package org.pakekelambu.claims.api;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fresh, sensible people bring a claim to its end, from wherever it stands; a claim for which they cannot is lost. */
final class ClaimEnding {
    private static final Set<String> CALLED_BACK = Set.of("APPROVAL_CANCELLED", "ALREADY_PAID", "WAITS_FOR_RECOVERY");
    private static final int PATIENCE = 25;
    private static final Set<String> ENDS = Set.of("PAID", "REJECTED", "WITHDRAWN");
    private final ClaimWalk walk;
    private final String id;

    ClaimEnding(ClaimWalk walk, String id) {
        this.walk = walk;
        this.id = id;
    }

    void reach() {
        String status = null;
        for (int i = 0; i < PATIENCE; i++) {
            JsonPath claim = Office.claim(id);
            status = claim.getString("status");
            if (ENDS.contains(status)) {
                return;
            }
            int code = step(claim, i);
            walk.told.add("ending " + id + " " + status + ": " + code);
            if (code == 0) {
                return;
            }
        }
        throw new AssertionError("Claim " + id + " is lost in " + status + ": "
                + Office.claim(id).prettify());
    }

    private int step(JsonPath claim, int turn) {
        return switch (claim.getString("status")) {
            case "PROPOSED" -> decide(claim, turn);
            case "APPROVED" -> pay(claim);
            default -> walk.answer(id, "officer-" + turn, "MET").statusCode();
        };
    }

    private int decide(JsonPath claim, int turn) {
        String outcome = claim.getString("recommendation").equals("REJECT") ? "REJECT" : "APPROVE";
        Response decided = walk.decide(id, "approver-" + turn, outcome);
        if (decided.statusCode() == 409 && decided.asString().contains("payout-under-way")) {
            return walk.correct(id, "officer-" + turn).statusCode();
        }
        boolean rival = decided.statusCode() == 409
                && decided.asString().matches("(?s).*(death-already-paid|accident-already-decided).*");
        return rival ? walk.decide(id, "approver-" + turn, "REJECT").statusCode() : decided.statusCode();
    }

    /** 0 when nothing is left to pay, because all of it waits to be freed. */
    private int pay(JsonPath claim) {
        List<Map<String, Object>> payouts = Office.payouts(id);
        int code = 0;
        for (Map<String, Object> payout : payouts) {
            switch ((String) payout.get("status")) {
                case "ORDERED", "SENT", "UNKNOWN" ->
                    code = Office.receipt(payout.get("id"), "PAID", "END", ClaimWalk.TODAY)
                            .statusCode();
                case "FAILED", "RETURNED" -> {
                    if (!CALLED_BACK.contains(String.valueOf(payout.get("reason")))) {
                        code = Office.bpjs()
                                .post("/api/v1/payouts/{id}/reissue", payout.get("id"))
                                .statusCode();
                    }
                }
                default -> {}
            }
        }
        return code;
    }
}
