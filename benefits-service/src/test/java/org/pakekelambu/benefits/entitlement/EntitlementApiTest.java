package org.pakekelambu.benefits.entitlement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.localstack.LocalStackTestResource;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class EntitlementApiTest {
    private static final String ONE = "/api/v1/entitlements/{id}";

    @Inject
    Benefits benefits;

    @Inject
    DataSource database;

    @Test
    void a_late_older_version_and_a_duplicate_change_nothing() {
        Member member = Member.covered("2025-05-01", 14).version(5);
        var older = member.state();
        benefits.hears(member.next().paid("2026-07", "2026-07-05"));
        benefits.hears(java.util.List.of(older));
        benefits.hears(member);
        Benefits.entitlement(member, "2026-07-10")
                .body("workerVersion", equalTo(6))
                .body("version", equalTo(1))
                .body("contributionMonths", equalTo(15));
    }

    @Test
    void versions_of_one_batch_count_as_their_latest() {
        Member member = Member.covered("2025-05-01", 14);
        var first = member.state();
        var second = member.next().paid("2026-07", "2026-07-05").state();
        benefits.hears(java.util.List.of(second, first));
        Benefits.entitlement(member, "2026-07-10")
                .body("workerVersion", equalTo(2))
                .body("version", equalTo(1));
    }

    @Test
    void what_was_known_before_a_correction_can_still_be_asked_for() throws InterruptedException {
        Member member = Member.covered("2025-05-01", 13);
        benefits.hears(member);
        Thread.sleep(5);
        Instant before = Instant.now();
        Thread.sleep(5);
        benefits.hears(member.next().paid("2026-06", "2026-06-10").paid("2026-07", "2026-07-10"));
        Benefits.entitlement(member, "2026-07-20")
                .body("status", equalTo("COVERED"))
                .body("workerVersion", equalTo(2));
        Benefits.as("auditor")
                .get(ONE + "?asOf=2026-07-20&knownAt={at}", member.id, before.toString())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_ARREARS"))
                .body("arrears.months", equalTo(2))
                .body("workerVersion", equalTo(1));
        Benefits.as("auditor")
                .get(ONE + "?knownAt=2020-01-01T00:00:00Z", member.id)
                .then()
                .statusCode(404);
        Benefits.as("officer")
                .get("/api/v1/entitlements?status=IN_ARREARS&asOf=2026-07-20&limit=500&knownAt={at}", before.toString())
                .then()
                .body("items.workerId", hasItem(member.id.toString()));
        Benefits.as("officer")
                .get("/api/v1/entitlements?status=IN_ARREARS&asOf=2026-07-20&limit=500")
                .then()
                .body("items.workerId", not(hasItem(member.id.toString())));
    }

    @Test
    void a_person_of_another_region_is_the_same_404_as_nobody() {
        Member member = Member.covered("2025-05-01", 14).inRegion("16.71");
        benefits.hears(member);
        for (String path : new String[] {ONE, ONE + "/timeline"}) {
            Map<String, Object> other = Benefits.as("officer")
                    .get(path, member.id)
                    .then()
                    .statusCode(404)
                    .extract()
                    .path("$");
            Map<String, Object> nobody = Benefits.as("officer")
                    .get(path, UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .extract()
                    .path("$");
            assertEquals(withoutInstance(nobody), withoutInstance(other));
        }
        Benefits.as("officer", "16").get(ONE, member.id).then().statusCode(200);
        Benefits.as("officer", "161").get(ONE, member.id).then().statusCode(404);
        Benefits.as("officer")
                .get("/api/v1/entitlements?limit=500")
                .then()
                .body("items.workerId", not(hasItem(member.id.toString())));
        Benefits.as("officer").get(ONE, "no-uuid").then().statusCode(404);
    }

    private static Map<String, Object> withoutInstance(Map<String, Object> problem) {
        problem.keySet().removeAll(java.util.List.of("instance", "requestId"));
        return problem;
    }

    @Test
    void a_notifier_sees_covered_or_not_and_nothing_else() {
        Member member = Member.covered("2025-05-01", 14).spouse();
        benefits.hears(member);
        Map<String, Object> seen = Benefits.as("notifier")
                .get(ONE + "?asOf=2026-06-20", member.id)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertEquals(Map.of("workerId", member.id.toString(), "asOf", "2026-06-20", "covered", true), seen);
        Benefits.as("notifier").get(ONE + "/timeline", member.id).then().statusCode(403);
        Benefits.as("notifier").get("/api/v1/entitlements").then().statusCode(403);
        Benefits.as("operator").get(ONE, member.id).then().statusCode(403);
        io.restassured.RestAssured.get(ONE, member.id).then().statusCode(401);
    }

    @Test
    void the_same_answer_has_the_same_tag_and_a_new_version_another() {
        Member member = Member.covered("2025-05-01", 14);
        benefits.hears(member);
        String tag = Benefits.entitlement(member, "2026-06-20").extract().header("ETag");
        Benefits.as("officer")
                .header("If-None-Match", tag)
                .get(ONE + "?asOf=2026-06-20", member.id)
                .then()
                .statusCode(304);
        benefits.hears(member.next().paid("2026-07", "2026-07-05"));
        Benefits.as("officer")
                .header("If-None-Match", tag)
                .get(ONE + "?asOf=2026-06-20", member.id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void who_read_whom_is_written_down() throws Exception {
        Member member = Member.covered("2025-05-01", 14);
        benefits.hears(member);
        Benefits.as("approver").get(ONE, member.id).then().statusCode(200);
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT actor, action FROM audit_entry WHERE subjects = ARRAY['" + member.id + "']")) {
            row.next();
            assertEquals("approver-1 entitlement.read", row.getString(1) + " " + row.getString(2));
        }
    }

    @Test
    void unknown_filters_and_unreadable_values_are_refused() {
        for (String query : new String[] {
            "?regency=16.06",
            "?status=HAPPY",
            "?status=covered",
            "?asOf=2026-1-1",
            "?asOf=1899-12-31",
            "?limit=0",
            "?limit=501",
            "?cursor=nonsense",
            "?knownAt=yesterday",
            "?asOf=2026-01-01&asOf=2026-01-02"
        }) {
            Benefits.as("officer").get("/api/v1/entitlements" + query).then().statusCode(400);
        }
        Benefits.as("officer")
                .get("/api/v1/entitlements?status=ASLEEP")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("COVERED"));
        Benefits.as("officer")
                .get(ONE + "/explanation?contingency=BIRTH", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("NATURAL_DEATH"));
        Benefits.as("officer")
                .get(ONE + "?asof=2026-01-01", UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    @Test
    void a_list_goes_on_where_its_page_ended_and_says_until_when_a_status_holds() {
        for (int i = 0; i < 5; i++) {
            benefits.hears(Member.covered("2025-05-01", 13).inRegion("33.01"));
        }
        String next = Benefits.as("treasurer", "33.01")
                .get("/api/v1/entitlements?status=IN_ARREARS&asOf=2026-07-20&limit=3")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items[0].since", equalTo("2026-06-16"))
                .body("items[0].until", equalTo("2026-09-16"))
                .body("items[0].covered", equalTo(true))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Benefits.as("treasurer", "33.01")
                .get("/api/v1/entitlements?status=IN_ARREARS&asOf=2026-07-20&limit=3&cursor={next}", next)
                .then()
                .body("items.size()", equalTo(2))
                .body("$", not(hasKey("next")));
    }

    @Test
    void the_timeline_tells_every_month() {
        Member member = Member.covered("2025-05-01", 2).paid("2025-07", "2025-07-25");
        benefits.hears(member);
        Benefits.as("treasurer")
                .get(ONE + "/timeline?asOf=2025-08-20", member.id)
                .then()
                .statusCode(200)
                .body("months.month", equalTo(java.util.List.of("2025-05", "2025-06", "2025-07", "2025-08")))
                .body("months.state", equalTo(java.util.List.of("PAID", "PAID", "PAID_LATE", "UNPAID")))
                .body("months[2].dueOn", equalTo("2025-07-15"))
                .body("months[3].amount", equalTo(16_800))
                .body("spells[0].from", equalTo("2025-05-01"))
                .body("spells[0].endedBy", equalTo("LAPSE"))
                .body(
                        "statuses.status",
                        equalTo(java.util.List.of("COVERED", "IN_ARREARS", "COVERED", "IN_ARREARS", "LAPSED")));
    }

    @Test
    void the_timeline_is_the_one_known_at_an_instant() throws InterruptedException {
        Member member = Member.covered("2025-05-01", 2);
        benefits.hears(member);
        Thread.sleep(5);
        Instant before = Instant.now();
        Thread.sleep(5);
        benefits.hears(member.next().paid("2025-07", "2025-07-10"));
        String timeline = ONE + "/timeline?asOf=2025-07-20";
        Benefits.as("auditor")
                .get(timeline + "&knownAt={at}", member.id, before.toString())
                .then()
                .statusCode(200)
                .body("workerVersion", equalTo(1))
                .body("months.state", equalTo(java.util.List.of("PAID", "PAID", "UNPAID")));
        Benefits.as("auditor")
                .get(timeline, member.id)
                .then()
                .body("workerVersion", equalTo(2))
                .body("months.state", equalTo(java.util.List.of("PAID", "PAID", "PAID")));
        Benefits.as("auditor")
                .get(timeline + "&knownAt=2020-01-01T00:00:00Z", member.id)
                .then()
                .statusCode(404);
    }

    @Test
    void each_reason_for_no_cover_has_its_name_and_sentence() {
        Member waiting = Member.enrolled("2026-01-05");
        Member unpaid = Member.enrolled("2026-01-05").kpj("2026-01-07");
        Member exited = Member.covered("2025-05-01", 14).exited("2026-06-20", "MOVED");
        Member dead = Member.covered("2025-05-01", 14).died("2026-06-20");
        benefits.hears(waiting, unpaid, exited, dead);
        reason(waiting, "2026-01-04", "NOT_ENROLLED", "not enrolled");
        reason(waiting, "2026-02-01", "AWAITING_KPJ", "KPJ");
        reason(unpaid, "2026-02-01", "AWAITING_FIRST_PAYMENT", "first contribution");
        reason(exited, "2026-06-25", "EXITED", "ended");
        reason(dead, "2026-06-25", "DECEASED", "died");
        Benefits.indonesian("officer")
                .get(ONE + "?asOf=2026-02-01", waiting.id)
                .then()
                .body("explanation", containsString("nomor kepesertaan"));
    }

    private static void reason(Member member, String on, String status, String word) {
        Benefits.entitlement(member, on)
                .body("covered", equalTo(false))
                .body("status", equalTo(status))
                .body("explanation", containsString(word))
                .body("contingencies.NATURAL_DEATH.lines.size()", equalTo(0))
                .body("contingencies.ACCIDENT_DEATH.payableNow", equalTo(0));
    }

    @Test
    void a_membership_older_than_the_law_stops_nobody_and_is_covered_from_the_first_law_on() {
        Member older = Member.covered("2015-03-02", 140);
        benefits.hears(older);
        Benefits.entitlement(older, "2026-07-10")
                .body("covered", equalTo(true))
                .body("coverStart", equalTo("2015-07-01"));
        Benefits.as("officer")
                .get("/api/v1/entitlements/{id}/timeline", older.id)
                .then()
                .statusCode(200);
    }
}
