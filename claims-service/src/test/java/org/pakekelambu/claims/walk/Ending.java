package org.pakekelambu.claims.walk;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.claims.api.Answer;
import org.pakekelambu.claims.api.Office;

/** Fresh, sensible people bring a claim to its end, from wherever it stands; a claim for which they cannot is lost. */
final class Ending {
    private static final Set<String> ENDS = Set.of("PAID", "REJECTED", "WITHDRAWN");
    private static final int PATIENCE = 40;

    private final Walk walk;
    private final String claim;

    Ending(Walk walk, String claim) {
        this.walk = walk;
        this.claim = claim;
    }

    void reach(MustHold mustHold) {
        JsonPath now = Office.claim(claim);
        for (int turn = 0; turn < PATIENCE; turn++) {
            now = Office.claim(claim);
            if (ENDS.contains(now.getString("status"))) {
                return;
            }
            step(now, turn);
            mustHold.now();
        }
        throw new AssertionError("Claim " + claim + " is lost in " + now.getString("status") + ": " + now.prettify()
                + "\n" + Office.payouts(claim) + "\n" + MoneyDeeds.recoveries(claim));
    }

    private void step(JsonPath now, int turn) {
        switch (now.getString("status")) {
            case "DRAFT" -> walk.claimDeeds().fileDraft(claim);
            case "PROPOSED" -> decide(now, turn);
            case "APPROVED" -> pay(now, turn);
            default -> walk.claimDeeds().answer(claim, "officer-" + turn, "MET");
        }
    }

    private void decide(JsonPath now, int turn) {
        String outcome = now.getString("recommendation").equals("REJECT") ? "REJECT" : "APPROVE";
        Response decided = walk.claimDeeds().decide(claim, "approver-" + turn, outcome, null, false);
        if (decided.statusCode() != 409) {
            return;
        }
        String why = decided.as(Answer.class).getString("type");
        if (why.contains("payout-under-way")) {
            walk.claimDeeds().correct(claim, "officer-" + turn);
        } else if (why.contains("already-paid") || why.contains("already-decided")) {
            walk.claimDeeds().decide(claim, "approver-" + turn, "REJECT", null, false);
        } else if (why.contains("earlier-claim-paid")) {
            walk.claimsLike(claim).forEach(this::bringBack);
        } else if (why.contains("determination-awaited")) {
            walk.claimDeeds().determine(claim, "officer-" + turn, "FOR_FAMILY");
        }
    }

    /** What is out or failed is brought to its end; what waits for contributions or for money that somebody holds is freed. */
    private void pay(JsonPath now, int turn) {
        if (walk.shareDeeds().ended(now, "officer-" + turn)) {
            return;
        }
        if (now.getLong("payableNow") == 0 && now.getLong("held") > 0) {
            walk.arrearsAreSettled(claim);
            return;
        }
        for (Map<String, Object> payout : Office.payouts(claim)) {
            switch ((String) payout.get("status")) {
                case "ORDERED", "SENT", "UNKNOWN" -> walk.moneyDeeds().receipt(claim, payout, "PAID");
                case "FAILED", "RETURNED" ->
                    walk.tell(
                            claim,
                            "reissue",
                            "bpjs",
                            null,
                            Office.reissues(People.payers(java.util.UUID.randomUUID()), payout.get("id")));
                default -> {}
            }
        }
        bringBack(claim);
    }

    private void bringBack(String from) {
        MoneyDeeds.recoveries(from).stream()
                .filter(one -> ClaimDeeds.number(one.get("open")) > 0)
                .forEach(one -> walk.moneyDeeds().repay(from, one, ClaimDeeds.number(one.get("open"))));
    }
}
