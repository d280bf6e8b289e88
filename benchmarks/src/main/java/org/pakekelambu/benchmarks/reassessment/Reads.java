package org.pakekelambu.benchmarks.reassessment;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import org.pakekelambu.localstack.api.ApiClient;

/** An officer who goes on asking for an entitlement meanwhile: the API must not stand still. */
final class Reads {

    private static final long PAUSE = 50_000_000;

    private final ApiClient officer;
    private final String path;
    private int answered;
    private long slowest;

    Reads(ApiClient officer, Connection benefits) throws SQLException {
        this.officer = officer;
        try (Statement statement = benefits.createStatement();
                ResultSet row = statement.executeQuery("SELECT worker_id FROM entitlement LIMIT 1")) {
            row.next();
            this.path = "/api/v1/entitlements/" + row.getString(1);
        }
    }

    void one() {
        LockSupport.parkNanos(PAUSE);
        long start = System.nanoTime();
        try {
            if (officer.get(path).status() == 200) {
                answered++;
                slowest = Math.max(slowest, System.nanoTime() - start);
            }
        } catch (UncheckedIOException notListeningYet) {
            // The job may begin a moment before the port is open.
        }
    }

    @Override
    public String toString() {
        return answered + " reads over HTTP answered meanwhile, the slowest in " + slowest / 1_000_000 + " ms";
    }
}
