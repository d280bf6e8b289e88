package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** Who carries out the payouts and reports back: BPJS for the lines of the statute, the regency treasurer for the programme's. */
public final class Bank {

    private static final String PAYOUTS = "/api/v1/payouts";

    private final ApiClient claims;
    private final ApiClient treasurer;

    public Bank(Clerk partner, Clerk treasurer) {
        this.claims = partner.claims();
        this.treasurer = treasurer.claims();
    }

    /** The payouts of a claim. */
    public List<JsonNode> payouts(Claim claim) {
        List<JsonNode> payouts = new ArrayList<>();
        claims.get(PAYOUTS + "?limit=500&claimId=" + claim.id())
                .expect(200)
                .json()
                .path("items")
                .forEach(payouts::add);
        return payouts;
    }

    /** Reports every payout of the claim as paid and returns the sum. */
    public long paysOut(Claim claim, LocalDate on) {
        long sum = 0;
        for (JsonNode payout : payouts(claim)) {
            receipt(payout, "PAID", on).expect(200);
            sum += payout.path("amount").asLong();
        }
        return sum;
    }

    /** Reports as paid what has not been paid yet. */
    public void paysOutstanding(Claim claim, LocalDate on) {
        for (JsonNode payout : payouts(claim)) {
            if (payout.path("status").asText().equals("ORDERED")) {
                receipt(payout, "PAID", on).expect(200);
            }
        }
    }

    /** What has arrived. */
    public long paid(Claim claim) {
        return payouts(claim).stream()
                .filter(payout -> payout.path("status").asText().equals("PAID"))
                .mapToLong(payout -> payout.path("amount").asLong())
                .sum();
    }

    public Answer receipt(JsonNode payout, String status, LocalDate on) {
        String reference = "BSB-" + payout.path("reference").asText();
        ApiClient payer = payout.path("payer").asText().equals("PROGRAMME") ? treasurer : claims;
        return payer.post(
                PAYOUTS + "/" + payout.path("id").asText() + "/receipt",
                Map.of(
                        "status",
                        status,
                        "reference",
                        reference,
                        "amount",
                        payout.path("amount").asLong(),
                        "paidOn",
                        on.toString()));
    }
}
