package org.pakekelambu.claims.due;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.scholarship.store.OpenYearStore;
import org.pakekelambu.localstack.LocalStackTestResource;

/** What is unclaimed is found by indexes among thousands of claims. Rows and statistics are rolled back. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class UnclaimedPlanTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void both_ways_to_name_a_worker_are_looked_up_by_their_index() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("""
                    INSERT INTO worker_copy (worker_id, version, region, died_on, state)
                    SELECT gen_random_uuid(), 1, '77.01', CASE WHEN n % 400 = 0 THEN DATE '2026-07-01' END,
                           '{"district": "77.01.01", "family": []}'::jsonb FROM generate_series(1, 40000) n""");
            sql.execute("""
                    INSERT INTO claim (id, version, status, kind, occurred_on, died_on, region, filer_regions, worker_id,
                      wanted_worker, filed_by, filed_at, payable_now, held, future, recorded_at, document)
                    SELECT gen_random_uuid(), 1, 'REJECTED', 'DEATH', '2026-07-01', '2026-07-01', '77.01', '{77.01}', worker_id,
                           CASE WHEN random() < 0.5 THEN worker_id END, 'rina', now(), 0, 0, 0, now(), repeat('x', 900)::bytea
                    FROM worker_copy WHERE region = '77.01' ORDER BY worker_id LIMIT 20000""");
            sql.execute("ANALYZE worker_copy, claim");
            String plan = plan(sql, UnclaimedStore.deathsIn("w.region = '77.01'"));
            assertTrue(plan.contains("claim_of_worker"), plan);
            assertTrue(plan.contains("claim_of_wanted_worker"), plan);
            assertFalse(plan.contains("Seq Scan on claim"), plan);
            connection.rollback();
        }
    }

    @Test
    void school_years_of_a_region_are_read_in_their_order_and_no_further_than_the_page() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("""
                    INSERT INTO school_outlook (claim_id, worker_id, worker_version, law_digest)
                    SELECT gen_random_uuid(), gen_random_uuid(), 1, 'none' FROM generate_series(1, 2000) n""");
            sql.execute("""
                    INSERT INTO school_year_open (claim_id, nth, child, school_year, level, year_in_level, amount, region, filed_at)
                    SELECT claim_id, 0, gen_random_uuid(), y, 'SD', 1, 1500000, '77.02', now()
                    FROM school_outlook, generate_series(2026, 2046) y WHERE law_digest = 'none'""");
            sql.execute("ANALYZE school_year_open");
            String plan = plan(
                    sql,
                    OpenYearStore.byRupiah("(region = '77.02' or region like '77.02.%')")
                                    .replace("?", "2027")
                            + " ORDER BY amount DESC, claim_id, child LIMIT 51");
            assertTrue(plan.contains("school_year_open_by_rupiah"), plan);
            assertFalse(plan.contains("Sort"), plan);
            connection.rollback();
        }
    }

    private static String plan(Statement sql, String question) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (var rows = sql.executeQuery("EXPLAIN " + question)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
