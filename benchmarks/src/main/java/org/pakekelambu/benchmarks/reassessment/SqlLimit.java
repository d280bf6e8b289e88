package org.pakekelambu.benchmarks.reassessment;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pakekelambu.benchmarks.load.RawTables;
import org.postgresql.PGConnection;

/** The raw limit: the same rows read out, and the same rows written, by the database alone in one transaction. */
final class SqlLimit {

    private static final int ROUNDS = 3;

    private final Connection benefits;

    SqlLimit(Connection benefits) {
        this.benefits = benefits;
    }

    /** Everything reassessed reads: states and covers of all members, by COPY. */
    double secondsToRead() throws SQLException, IOException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            benefits.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                    COPY (SELECT v.*, w.state FROM entitlement e
                            JOIN entitlement_version v ON v.worker_id = e.worker_id AND v.version = e.version
                            JOIN worker_state w ON w.worker_id = e.worker_id AND w.version = e.worker_version)
                    TO STDOUT""", OutputStream.nullOutputStream());
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    /** Every entitlement replaced, a version of each added, an event of each laid into the outbox. */
    double secondsToWrite() throws SQLException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            new RawTables(benefits).copyShape(List.of("entitlement", "entitlement_version", "outbox"), "benefits_app");
            try (Statement statement = benefits.createStatement()) {
                statement.execute("INSERT INTO raw.entitlement SELECT * FROM entitlement");
                benefits.setAutoCommit(false);
                long start = System.nanoTime();
                statement.execute("UPDATE raw.entitlement SET version = version + 1, law_digest = 'x',"
                        + " recorded_at = now(), status = status, status_from = status_from");
                statement.execute("INSERT INTO raw.entitlement_version SELECT v.* FROM entitlement e"
                        + " JOIN entitlement_version v ON v.worker_id = e.worker_id AND v.version = e.version");
                statement.execute("INSERT INTO raw.outbox (topic, key, type, version, payload)"
                        + " SELECT 'benefits.entitlement.v1', e.worker_id, 'entitlement-changed', e.version, v.cover::text"
                        + " FROM entitlement e"
                        + " JOIN entitlement_version v ON v.worker_id = e.worker_id AND v.version = e.version");
                benefits.commit();
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
                benefits.setAutoCommit(true);
            }
        }
        return best;
    }
}
