package org.pakekelambu.benchmarks.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongPredicate;

/** Looks into a database until a count is as expected: how far events have come, at the price of one cheap query. */
public final class Count {

    private static final long PAUSE = 100_000_000;

    private Count() {}

    public static long of(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    public static void await(Connection database, String query, LongPredicate expected) throws SQLException {
        while (!expected.test(of(database, query))) {
            LockSupport.parkNanos(PAUSE);
        }
    }
}
