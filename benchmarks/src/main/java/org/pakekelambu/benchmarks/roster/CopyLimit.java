package org.pakekelambu.benchmarks.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.pakekelambu.benchmarks.load.RawTables;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The raw limit of a bulk load: the rows that are there, copied into an empty table of the same shape. */
final class CopyLimit {

    private static final int ROUNDS = 3;

    private final Connection database;

    CopyLimit(Connection database) {
        this.database = database;
    }

    /** The best of three rounds, committed with fsync on. */
    double seconds(String table) throws SQLException, IOException {
        CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
        ByteArrayOutputStream rows = new ByteArrayOutputStream(64 << 20);
        copy.copyOut("COPY public." + table + " TO STDOUT", rows);
        byte[] bytes = rows.toByteArray();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            new RawTables(database).copyShape(List.of(table), "registry_app");
            long start = System.nanoTime();
            copy.copyIn("COPY " + RawTables.named(table) + " FROM STDIN", new ByteArrayInputStream(bytes));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
