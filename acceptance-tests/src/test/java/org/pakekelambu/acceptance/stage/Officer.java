package org.pakekelambu.acceptance.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pakekelambu.localstack.api.Answer;

/** The claims officer: looks up cover, files claims, answers what was unclear. */
public final class Officer {

    private static final String CLAIMS = "/api/v1/claims";

    private final Clerk clerk;

    public Officer(Clerk clerk) {
        this.clerk = clerk;
    }

    /** The entitlement on a day, once benefits knows this version of the worker. */
    public JsonNode entitlement(Member member, LocalDate on) {
        long version = version(member.id());
        return Patience.until(
                        "benefits knows version " + version + " of the worker",
                        () -> clerk.benefits().get("/api/v1/entitlements/" + member.id() + "?asOf=" + on),
                        answer -> answer.status() == 200
                                && answer.json().path("workerVersion").asLong() >= version)
                .json();
    }

    public Claim files(Filing filing) {
        return Claim.of(tries(filing).expect(201));
    }

    /** Previews until worker and cover of now have arrived from the other services, then files. */
    public Claim filesOnceCovered(Filing filing) {
        Patience.until(
                "claims knows the worker and the cover of now",
                () -> previews(filing),
                seen -> !seen.path("status").asText().equals("AWAITING_COVER")
                        && seen.path("workerVersion").asLong()
                                >= version(seen.path("worker").path("id").asText()));
        return files(filing);
    }

    private long version(String workerId) {
        return clerk.registry()
                .get("/api/v1/workers/" + workerId)
                .expect(200)
                .json()
                .path("version")
                .asLong();
    }

    public Answer tries(Filing filing) {
        return clerk.claims().post(CLAIMS, filing.body());
    }

    public JsonNode previews(Filing filing) {
        return clerk.claims()
                .post(CLAIMS + "/preview", filing.body())
                .expect(200)
                .json();
    }

    public Claim claim(String path) {
        return Claim.of(clerk.claims().get(path).expect(200));
    }

    /** The claim once it has reached the status. */
    public Claim claim(Claim claim, String status) {
        return Patience.until(
                "the claim is " + status,
                () -> claim(claim.path()),
                seen -> seen.status().equals(status));
    }

    /** The school money of a claim's children, year by year. */
    public JsonNode scholarship(Claim claim) {
        return clerk.claims().get(claim.path() + "/scholarship").expect(200).json();
    }

    public Answer assesses(Claim claim, Map<String, Object> answers) {
        return clerk.claims()
                .postIfMatch(claim.path() + "/assessment", claim(claim.path()).etag(), answers);
    }

    /** Says that a death was reported by mistake: the first of two people. */
    public Answer doubtsDeath(Claim claim, String why) {
        String etag = claim(claim.path()).etag();
        return clerk.claims().postIfMatch(claim.path() + "/death-withdrawal", etag, Map.of("reason", why));
    }

    /** The steps of a claim, oldest first. */
    public List<String> history(Claim claim) {
        List<String> steps = new ArrayList<>();
        clerk.claims()
                .get(claim.path() + "/history")
                .expect(200)
                .json()
                .path("items")
                .forEach(version -> steps.add(version.path("step").asText()));
        return steps;
    }
}
