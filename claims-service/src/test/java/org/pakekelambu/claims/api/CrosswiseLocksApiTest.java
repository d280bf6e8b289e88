package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.adjudication.SampleCase;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Batches, receipt files and decisions at once: who waits for a claim takes nothing meanwhile that he did not declare, nor locks crosswise. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class CrosswiseLocksApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 11);

    @Inject
    Office office;

    @Inject
    AgroalDataSource database;

    @Test
    void what_is_ordered_while_a_batch_waits_is_not_in_it() throws Exception {
        SchoolCase first = filed("34.41");
        first.decidesClaim("budi", "APPROVE").statusCode(200);
        SchoolCase second = filed("34.41");
        CompletableFuture<Response> batch;
        try (Connection held = holding(first.claim)) {
            batch = CompletableFuture.supplyAsync(() -> takeAll("34.41", first));
            untilSomebodyWaitsFor(held);
            second.decidesClaim("budi", "APPROVE").statusCode(200);
            held.rollback();
        }
        batch.get(30, TimeUnit.SECONDS).then().statusCode(201);
        assertTrue(states(first).stream().allMatch("SENT"::equals));
        assertTrue(states(second).stream().allMatch("ORDERED"::equals));
    }

    @Test
    void a_receipt_file_locks_in_the_order_of_batches_and_not_of_its_lines() throws Exception {
        List<SchoolCase> cases = List.of(filed("34.42"), filed("34.42")).stream()
                .sorted(Comparator.comparing(one -> one.claim))
                .toList();
        cases.forEach(one -> one.decidesClaim("budi", "APPROVE").statusCode(200));
        SchoolCase lower = cases.get(0);
        SchoolCase higher = cases.get(1);
        CompletableFuture<Response> file;
        try (Connection held = holding(lower.claim)) {
            file = CompletableFuture.supplyAsync(() -> send(List.of(higher, lower)));
            untilSomebodyWaitsFor(held);
            holding(higher.claim).close();
            held.rollback();
        }
        file.get(30, TimeUnit.SECONDS).then().statusCode(200);
        assertEquals("PAID", states(lower).get(0));
        assertEquals("PAID", states(higher).get(0));
    }

    @Test
    void what_a_process_of_before_orders_beside_us_leaves_too() throws Exception {
        SchoolCase one = filed("34.43");
        one.decidesClaim("budi", "APPROVE").statusCode(200);
        try (Connection connection = database.getConnection();
                var sql = connection.prepareStatement(
                        "UPDATE payout SET awaits_account = NULL WHERE claim_id = ?::uuid")) {
            sql.setString(1, one.claim);
            assertTrue(sql.executeUpdate() > 0);
        }
        Response taken = takeAll("34.43", one);
        for (int i = 0; i < 60 && taken.statusCode() != 201; i++) {
            Thread.sleep(500);
            taken = takeAll("34.43", one);
        }
        taken.then().statusCode(201);
    }

    private SchoolCase filed(String region) {
        office.todayIs(TODAY);
        SchoolCase one = new SchoolCase(office, SampleCase.fatalAccident(LocalDate.of(2026, 7, 9)), region);
        one.files();
        return one;
    }

    private static List<String> states(SchoolCase one) {
        return Office.payouts(one.claim).stream()
                .map(payout -> (String) payout.get("status"))
                .toList();
    }

    private static Response takeAll(String region, SchoolCase one) {
        List<Map<String, Object>> payouts = Office.payouts(one.claim);
        return Office.as("bpjs", List.of("partner"), region)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "declaredCount",
                        payouts.size(),
                        "declaredTotal",
                        payouts.stream()
                                .mapToLong(payout -> ((Number) payout.get("amount")).longValue())
                                .sum()))
                .post("/api/v1/payout-batches");
    }

    private static Response send(List<SchoolCase> cases) {
        StringBuilder lines = new StringBuilder("reference,status,amount,payer_reference,paid_on,reason\n");
        long total = 0;
        for (SchoolCase one : cases) {
            Map<String, Object> payout = Office.payouts(one.claim).get(0);
            lines.append(payout.get("reference") + ",PAID," + payout.get("amount") + ",X-" + one.claim + "," + TODAY
                    + ",\n");
            total += ((Number) payout.get("amount")).longValue();
        }
        return Office.bpjs()
                .contentType("multipart/form-data")
                .multiPart("file", "receipts.csv", lines.toString().getBytes(), "text/csv")
                .multiPart("declaredCount", Integer.toString(cases.size()))
                .multiPart("declaredTotal", Long.toString(total))
                .post("/api/v1/receipt-files");
    }

    /** A transaction that has the claim; an error at once when another has it. */
    private Connection holding(String claim) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var sql = connection.prepareStatement("SELECT 1 FROM claim WHERE id = ?::uuid FOR UPDATE NOWAIT")) {
            sql.setString(1, claim);
            sql.executeQuery();
            return connection;
        } catch (SQLException taken) {
            connection.close();
            throw taken;
        }
    }

    private static void untilSomebodyWaitsFor(Connection held) throws Exception {
        for (int i = 0; i < 200; i++) {
            try (var sql = held.prepareStatement(
                            "SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))");
                    var rows = sql.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Nobody waits");
    }
}
