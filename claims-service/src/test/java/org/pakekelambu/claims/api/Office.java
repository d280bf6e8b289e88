package org.pakekelambu.claims.api;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.inbox.Subscription;
import org.pakekelambu.localstack.TestStack;
import org.pakekelambu.manners.time.BusinessClock;

/** The claims office as tests see it: states come in as from the topics, people work over HTTP with real tokens. */
@ApplicationScoped
public class Office {

    private final Subscription<WorkerState> workers;
    private final Subscription<EntitlementState> entitlements;
    private final BusinessClock clock;

    Office(Subscription<WorkerState> workers, Subscription<EntitlementState> entitlements, BusinessClock clock) {
        this.workers = workers;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    public void todayIs(LocalDate day) {
        clock.moveTo(day);
    }

    public void hears(SampleCase member) {
        hearsWorker(member);
        hearsCover(member);
    }

    public void hearsWorker(SampleCase member) {
        workers.handle(List.of(Incoming.of(EventType.WORKER_CHANGED, member.worker())));
    }

    public void hearsCover(SampleCase member) {
        entitlements.handle(List.of(Incoming.of(EventType.ENTITLEMENT_CHANGED, member.entitlement())));
    }

    public static RequestSpecification as(String subject, String role) {
        return as(subject, List.of(role), "16.06");
    }

    public static RequestSpecification as(String subject, List<String> roles, String region) {
        String token = TestStack.get().tokens().token(subject, roles, List.of(region));
        return given().config(unadorned())
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    /** What fails is logged as it came: laying out every answer in case it fails takes longer than asking for it. */
    private static RestAssuredConfig unadorned() {
        RestAssuredConfig config = RestAssured.config();
        return config.logConfig(config.getLogConfig().enablePrettyPrinting(false));
    }

    public static RequestSpecification rina() {
        return as("rina", "officer").header("Idempotency-Key", UUID.randomUUID());
    }

    public static RequestSpecification budi() {
        return as("budi", "approver").header("Idempotency-Key", UUID.randomUUID());
    }

    public static RequestSpecification bpjs() {
        return as("bpjs", List.of("partner"), "").header("Idempotency-Key", UUID.randomUUID());
    }

    /** The claim of a sample as the contract writes it. */
    public static Map<String, Object> filing(SampleCase c) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("worker", Map.of("id", c.id));
        body.put("kind", c.kind);
        body.put("occurredOn", c.occurredOn.toString());
        body.put("cause", c.cause);
        if (c.outcome != null) {
            body.put(
                    "outcome",
                    Map.of("kind", c.outcome.kind(), "on", c.outcome.on().toString()));
        }
        body.put("claimant", Map.of("familyId", SampleCase.WIDOW, "account", account()));
        List<Object> heirs = new ArrayList<>();
        c.heirs.forEach(heir -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("familyId", heir.person().familyId());
            if (heir.schooling() != null) {
                one.put("child", Map.of("level", heir.schooling().level(), "schoolYear", 1));
            }
            heirs.add(one);
        });
        body.put("heirs", heirs);
        body.put("documents", c.documents);
        return body;
    }

    static Map<String, String> account() {
        return Map.of("bank", "BSB", "number", "1234567890", "holder", "Siti Aminah");
    }

    public static JsonPath files(SampleCase c) {
        return rina().body(filing(c))
                .post("/api/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class);
    }

    public static Response decides(JsonPath claim, RequestSpecification who, String outcome) {
        return who.header("If-Match", "\"" + claim.getLong("version") + "\"")
                .body(Map.of("outcome", outcome, "reason", "Papers and findings agree"))
                .post("/api/v1/claims/{id}/decision", claim.getString("id"));
    }

    public static JsonPath claim(String id) {
        return as("rina", "officer")
                .get("/api/v1/claims/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class);
    }

    public static List<Map<String, Object>> payouts(String claimId) {
        return as("bpjs", List.of("partner"), "")
                .get("/api/v1/payouts?claimId={id}&limit=500", claimId)
                .then()
                .statusCode(200)
                .extract()
                .as(Answer.class)
                .getList("items");
    }

    /** Somebody who pays the lines of BPJS and those of the programme. */
    public static RequestSpecification bank() {
        return as("bank", List.of("partner", "treasurer"), "").header("Idempotency-Key", UUID.randomUUID());
    }

    public static Response receipt(Object payoutId, String status, String reference, LocalDate on) {
        Map<String, Object> body = new LinkedHashMap<>(sumOfWhatHadNoAccount(payoutId, status));
        body.putAll(Map.of("status", status, "reference", reference, "paidOn", on.toString()));
        return bank().body(body).post("/api/v1/payouts/{id}/receipt", payoutId);
    }

    /** Who pays what was never sent says how much; everybody else may leave the sum out. */
    private static Map<String, Object> sumOfWhatHadNoAccount(Object payoutId, String status) {
        if (!status.equals("PAID")) {
            return Map.of();
        }
        JsonPath payout = as("bpjs", List.of("partner"), "")
                .get("/api/v1/payouts/{id}", payoutId)
                .as(Answer.class);
        return payout.get("payee.accountNumber") == null && payout.get("amount") != null
                ? Map.of("amount", payout.getLong("amount"))
                : Map.of();
    }

    public static Response sends(Object payoutId, String status) {
        return bank().header("If-Match", payoutTag(payoutId))
                .body(Map.of("status", status))
                .post("/api/v1/payouts/{id}/sending", payoutId);
    }

    public static Response reissues(RequestSpecification who, Object payoutId) {
        return who.header("If-Match", payoutTag(payoutId)).post("/api/v1/payouts/{id}/reissue", payoutId);
    }

    public static String payoutTag(Object payoutId) {
        return as("bpjs", List.of("partner"), "")
                .get("/api/v1/payouts/{id}", payoutId)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
