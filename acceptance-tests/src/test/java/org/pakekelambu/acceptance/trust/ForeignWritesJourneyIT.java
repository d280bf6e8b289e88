package org.pakekelambu.acceptance.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pakekelambu.acceptance.stage.Claim;
import org.pakekelambu.acceptance.stage.Clerk;
import org.pakekelambu.acceptance.stage.Enrolment;
import org.pakekelambu.acceptance.stage.Filing;
import org.pakekelambu.acceptance.stage.Member;
import org.pakekelambu.acceptance.stage.Office;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.api.Answer;

/**
 * Changing what belongs to another regency: with the body the document shows and the true ETag, the answer is that to an id
 * nobody has. And changing what is one's own needs the ETag.
 */
@ExtendWith(OnStage.class)
class ForeignWritesJourneyIT {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DIED = LocalDate.of(2026, 10, 8);
    private static final List<String> ROLES =
            List.of("registrar", "treasurer", "officer", "approver", "partner", "notifier", "auditor", "operator");

    /** About officers, who are of no region. */
    private static final Set<String> OF_NO_REGION =
            Set.of("/api/v1/officers/{subject}/absences", "/api/v1/dead-letters/{id}/replay");

    private static Map<String, Known> known;

    @Test
    void a_change_to_somebody_of_another_region_is_answered_as_one_to_nobody(Stage stage) {
        Map<String, Known> objects = objects(stage);
        Clerk foreign = stage.clerk("lahat-everything", ROLES, List.of("16.04"));
        List<String> told = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (Operation operation : changes(stage)) {
            Known object = objects.get(kind(operation));
            if (object == null) {
                continue;
            }
            Map<String, String> headers = headers(operation, object.etag());
            Answer real = operation.callAsShown(foreign.at(operation.service()), object::id, headers);
            Answer none = operation.callAsShown(
                    foreign.at(operation.service()), name -> UUID.randomUUID().toString(), headers);
            asked.add(operation.path());
            if (real.status() != 404 || !facts(real).equals(facts(none))) {
                told.add(operation + ": " + facts(real) + " where nobody is " + facts(none));
            }
        }
        assertEquals("", String.join("\n", told));
        for (String change : List.of(
                "/api/v1/workers/{id}",
                "/api/v1/workers/{id}/exit",
                "/api/v1/claims/{id}/decision",
                "/api/v1/claims/{id}/assessment",
                "/api/v1/claims/{id}/documents",
                "/api/v1/claims/{id}/withdrawal",
                "/api/v1/claims/{id}/appeal",
                "/api/v1/claims/{id}/bpjs-decision",
                "/api/v1/claims/{id}/scholarship/years/{yearId}/decision",
                "/api/v1/payouts/{id}/receipt",
                "/api/v1/payouts/{id}/reissue")) {
            assertTrue(asked.contains(change), change + " was not asked: " + asked);
        }
    }

    @Test
    void a_change_to_ones_own_needs_the_etag(Stage stage) {
        Map<String, Known> objects = objects(stage);
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Operation operation : changes(stage)) {
            Known object = objects.get(kind(operation));
            // What stands below a claim has an ETag of its own, and none stands below this one.
            boolean below = operation.path().indexOf('{') != operation.path().lastIndexOf('{');
            if (object == null || below || !operation.headers().contains("If-Match")) {
                continue;
            }
            String role = operation.roles().iterator().next();
            Clerk own = stage.clerk("without-etag-" + role, role, "16.06");
            Answer answer = operation.callAsShown(own.at(operation.service()), object::id, Map.of());
            asked++;
            if (answer.status() != 428) {
                wrong.add(operation + " -> " + facts(answer));
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(asked >= 10, "only " + asked + " were asked");
    }

    /** What is changed, by the beginning of its path. */
    private record Known(Map<String, String> ids, String etag) {
        String id(String parameter) {
            return ids.getOrDefault(parameter, UUID.randomUUID().toString());
        }
    }

    private static List<Operation> changes(Stage stage) {
        List<Operation> changes = new ArrayList<>();
        for (Service service : Service.values()) {
            for (Operation operation : Operation.of(service, stage.anybody(service))) {
                if (!operation.method().equals("GET")
                        && operation.hasId()
                        && !OF_NO_REGION.contains(operation.path())) {
                    changes.add(operation);
                }
            }
        }
        return changes;
    }

    private static String kind(Operation operation) {
        return operation.path().split("/")[3];
    }

    private static Map<String, String> headers(Operation operation, String etag) {
        return operation.headers().contains("If-Match") || operation.path().startsWith("/api/v1/payouts")
                ? Map.of("If-Match", etag)
                : Map.of();
    }

    /** Once for both tests: neither changes anything. */
    private static synchronized Map<String, Known> objects(Stage stage) {
        if (known == null) {
            known = approvedDeath(stage);
        }
        return known;
    }

    /** An approved death: its worker, claim and first payout. */
    private static Map<String, Known> approvedDeath(Stage stage) {
        Office muba = stage.muba();
        stage.todayIs(JOINED);
        Member fisher = muba.registrar().enrols(Enrolment.of("FISHER").wife());
        muba.bpjs().assignsKpj(fisher, JOINED);
        muba.treasurer().pays(fisher, YearMonth.from(JOINED), JOINED);
        stage.todayIs(DIED);
        muba.treasurer()
                .pays(
                        fisher,
                        YearMonth.from(JOINED).plusMonths(1),
                        YearMonth.from(DIED).minusMonths(1));
        muba.officer().entitlement(fisher, DIED);
        Claim claim = muba.officer()
                .filesOnceCovered(Filing.death(fisher, DIED)
                        .claimant(fisher.relative("SPOUSE"))
                        .heir(fisher.relative("SPOUSE")));
        Claim approved = muba.approver().approves(claim);
        // The examples in the documents are dates of this year.
        stage.todayIs(LocalDate.of(2026, 11, 23));
        JsonNode payout = muba.bank().payouts(approved).get(0);
        Clerk officer = stage.clerk("rina-16.06", "officer", "16.06");
        Clerk registrar = stage.clerk("siti-16.06", "registrar", "16.06");
        Map<String, Known> all = new HashMap<>();
        all.put(
                "workers",
                new Known(
                        Map.of("id", fisher.id()),
                        registrar.registry().get(fisher.path()).expect(200).etag()));
        all.put("claims", new Known(Map.of("id", claim.id()), approved.etag()));
        all.put("unclaimed", new Known(Map.of("workerId", fisher.id()), approved.etag()));
        all.put(
                "payouts",
                new Known(
                        Map.of("id", payout.path("id").asText()),
                        officer.claims()
                                .get("/api/v1/payouts/" + payout.path("id").asText())
                                .expect(200)
                                .etag()));
        return all;
    }

    /** Status and problem without what names the request itself. */
    private static String facts(Answer answer) {
        JsonNode problem = answer.json();
        if (problem instanceof ObjectNode object) {
            object.remove(List.of("instance", "requestId"));
        }
        return answer.status() + " " + problem;
    }
}
