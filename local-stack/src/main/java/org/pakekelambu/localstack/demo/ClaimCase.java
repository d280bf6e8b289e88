package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.StackFailure;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.localstack.roster.RosterWorker;

/** A death on its way from the report to the money, over HTTP. */
final class ClaimCase {

    private static final String CLAIMS = "/api/v1/claims";

    private final Setting setting;
    private final String name;
    private final ApiClient claims;

    /** @param name under which the journal keeps it */
    ClaimCase(Setting setting, String name) {
        this.setting = setting;
        this.name = name;
        this.claims = setting.office().officer(Service.CLAIMS);
    }

    /** The worker as the registry shows him to the officer, found by his NIK. */
    JsonNode worker(RosterWorker invented) {
        JsonNode found = setting.office()
                .officer(Service.REGISTRY)
                .post("/api/v1/workers/search", Map.of("nik", invented.person().nik()))
                .expect(200)
                .json()
                .path("items");
        if (found.isEmpty()) {
            throw new StackFailure("The registry does not find the worker the story is about.");
        }
        return found.get(0);
    }

    /** What benefits says of the day, once it has heard of this version of the worker. */
    JsonNode entitlement(JsonNode worker, LocalDate day) {
        String path = "/api/v1/entitlements/" + worker.path("id").asText() + "?asOf=" + day;
        ApiClient benefits = setting.office().officer(Service.BENEFITS);
        return Work.await(
                        "the entitlement of the worker",
                        () -> benefits.get(path),
                        answer -> answer.status() == 200
                                && answer.json().path("workerVersion").asLong()
                                        >= worker.path("version").asLong())
                .json();
    }

    /** @return path of the claim, known from before or just filed */
    String filed(Map<String, Object> filing) {
        return setting.journal().entry("claim." + name, () -> {
            JsonNode claim = claims.postWithKey(CLAIMS, "main-job-claim-" + name, filing)
                    .expect(201)
                    .json();
            return CLAIMS + "/" + claim.path("id").asText();
        });
    }

    /** Waits until cover and family have arrived and the rules have spoken. */
    JsonNode examined(String path) {
        return Work.await(
                "the examination of the claim",
                () -> claims.get(path).expect(200).json(),
                claim -> !claim.path("status").asText().equals("AWAITING_COVER"));
    }

    /** By somebody else than the one who filed it. */
    void approved(String path) {
        ApiClient approver = setting.office().approver();
        Answer seen = approver.get(path).expect(200);
        if (seen.json().path("status").asText().equals("PROPOSED")) {
            approver.postIfMatch(
                            path + "/decision",
                            seen.etag(),
                            Map.of("outcome", "APPROVE", "reason", "Papers and findings agree."))
                    .expect(200);
        }
    }

    /** BPJS pays its lines and the treasurer those of the programme, and each says so. @return the claim, now PAID */
    JsonNode paid(String path, LocalDate day) {
        ApiClient partner = setting.office().partner();
        ApiClient treasurer = setting.office().treasurer(Service.CLAIMS);
        String id = path.substring(path.lastIndexOf('/') + 1);
        JsonNode payouts = partner.get("/api/v1/payouts?limit=500&claimId=" + id)
                .expect(200)
                .json()
                .path("items");
        for (JsonNode payout : payouts) {
            if (!payout.path("status").asText().equals("PAID")) {
                String reference = payout.path("reference").asText();
                ApiClient payer = payout.path("payer").asText().equals("PROGRAMME") ? treasurer : partner;
                payer.postWithKey(
                                "/api/v1/payouts/" + payout.path("id").asText() + "/receipt",
                                "main-job-receipt-" + reference,
                                Map.of("status", "PAID", "reference", "BANK-" + reference, "paidOn", day.toString()))
                        .expect(200);
            }
        }
        return Work.await(
                "the last receipt",
                () -> claims.get(path).expect(200).json(),
                claim -> claim.path("status").asText().equals("PAID"));
    }
}
