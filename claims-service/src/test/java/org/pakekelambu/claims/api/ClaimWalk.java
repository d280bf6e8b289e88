package org.pakekelambu.claims.api;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SampleCase;

/** People who do whatever comes into their heads with the claims of one worker, over HTTP; most of it is refused. */
final class ClaimWalk {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 11);
    private static final List<String> PEOPLE = List.of("rina", "dewi", "tono", "budi", "sari");

    final List<String> claims = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    private final Office office;
    private final Random random;
    private final SampleCase farmer;
    private int papers;

    ClaimWalk(Office office, long seed) {
        this.office = office;
        this.random = new Random(seed);
        this.farmer = random.nextBoolean() ? new SampleCase() : new SampleCase().unpaid(1 + random.nextInt(3));
        office.hears(farmer);
    }

    /** One deed of somebody; the id of the claim it was about. */
    String step() {
        if (claims.isEmpty() || (claims.size() < 3 && random.nextInt(12) == 0)) {
            return file();
        }
        String claim = claims.get(random.nextInt(claims.size()));
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3 ->
                tell(claim, "decision", decide(claim, pick("APPROVE", "APPROVE", "APPROVE", "REJECT", "RETURN")));
            case 4, 5 -> tell(claim, "assessment", work(claim, "assessment", change()));
            case 6, 7 -> tell(claim, "correction", work(claim, "correction", change()));
            case 8 -> tell(claim, "withdrawal", work(claim, "withdrawal", Map.of("reason", "Filed twice")));
            case 9 -> tell(claim, "appeal", work(claim, "appeal", Map.of("reason", "The family disagrees")));
            case 10, 11, 12, 13 -> payout(claim);
            case 14 -> tell(claim, "answer", answer(claim, person(), pick("MET", "MET", "NOT_MET")));
            default -> registryTells();
        }
        return claim;
    }

    private String file() {
        SampleCase as = random.nextInt(4) == 0 ? SampleCase.fatalAccident(farmer.occurredOn.minusDays(2)) : farmer;
        as.id = farmer.id;
        Response filed = by(person()).body(Office.filing(as)).post("/api/v1/claims");
        tell("-", "filing", filed);
        if (filed.statusCode() == 201) {
            claims.add(filed.jsonPath().getString("id"));
        }
        return claims.isEmpty() ? null : claims.get(claims.size() - 1);
    }

    private Map<String, Object> change() {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("documents", List.of("PAPER_" + papers++), "reason", "A paper came");
            case 1 -> Map.of("burialPayer", Map.of("name", "Paman", "relation", "OTHER"), "reason", "Told by phone");
            case 2 ->
                Map.of(
                        "claimant",
                        Map.of("familyId", SampleCase.WIDOW, "account", Office.account()),
                        "reason",
                        "Another account");
            default -> Map.of("cause", "WORK_ACCIDENT", "accidentOn", "2026-07-09", "reason", "Police report seen");
        };
    }

    private void payout(String claim) {
        List<Map<String, Object>> payouts = Office.payouts(claim);
        if (payouts.isEmpty()) {
            return;
        }
        Object id = payouts.get(random.nextInt(payouts.size())).get("id");
        Response response = switch (random.nextInt(5)) {
            case 0 ->
                by("bpjs").body(Map.of("status", pick("SENT", "UNKNOWN"))).post("/api/v1/payouts/{id}/sending", id);
            case 1 -> by(person()).post("/api/v1/payouts/{id}/reissue", id);
            default -> Office.receipt(id, pick("PAID", "PAID", "FAILED", "RETURNED"), "R" + random.nextInt(3), TODAY);
        };
        tell(claim, "payout", response);
    }

    /** Family or contributions turn out to be otherwise. */
    private void registryTells() {
        farmer.version++;
        if (random.nextBoolean() && farmer.family.size() < 3) {
            farmer.child(farmer.family.size(), 30, null);
        } else {
            farmer.unpaid(random.nextInt(3));
        }
        office.hears(farmer);
        told.add("registry: version " + farmer.version);
    }

    Response decide(String claim, String outcome) {
        return decide(claim, person(), outcome);
    }

    Response decide(String claim, String who, String outcome) {
        return by(who).header("If-Match", etag(claim))
                .body(Map.of("outcome", outcome, "reason", "As it seems to me"))
                .post("/api/v1/claims/{id}/decision", claim);
    }

    Response answer(String claim, String who, String found) {
        List<String> rules = Office.claim(claim).getList("findings.findAll { it.consequence == 'REFERS' }.rule");
        List<Map<String, String>> answers = rules.stream()
                .map(rule -> Map.of("rule", rule, "outcome", found, "reason", "Looked into"))
                .toList();
        return by(who).header("If-Match", etag(claim))
                .body(Map.of("answers", answers, "documents", List.of("HEIR_LETTER"), "reason", "Looked into"))
                .post("/api/v1/claims/{id}/assessment", claim);
    }

    Response correct(String claim, String who) {
        return by(who).header("If-Match", etag(claim))
                .body(Map.of("reason", "What was paid is not owed"))
                .post("/api/v1/claims/{id}/correction", claim);
    }

    private Response work(String claim, String step, Map<String, Object> body) {
        return by(person()).header("If-Match", etag(claim)).body(body).post("/api/v1/claims/{id}/" + step, claim);
    }

    private String etag(String claim) {
        JsonPath now = Office.claim(claim);
        long version = now.getLong("version") - (random.nextInt(15) == 0 ? 1 : 0);
        return "\"" + version + "\"";
    }

    /** Everybody has every right, so that only the rules on persons stand between them and the money. */
    private static RequestSpecification by(String who) {
        List<String> roles = who.equals("bpjs") ? List.of("partner") : List.of("officer", "approver", "treasurer");
        return Office.as(who, roles, who.equals("bpjs") ? "" : "16.06").header("Idempotency-Key", UUID.randomUUID());
    }

    private String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private String pick(String... one) {
        return one[random.nextInt(one.length)];
    }

    private void tell(String claim, String deed, Response response) {
        told.add(claim + " " + deed + ": " + response.statusCode());
        if (response.statusCode() >= 500 && response.statusCode() != 503) {
            throw new AssertionError("A deed broke the service: " + told + "\n" + response.asString());
        }
    }
}
