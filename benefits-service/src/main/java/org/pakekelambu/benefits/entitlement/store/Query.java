package org.pakekelambu.benefits.entitlement.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs one statement on the connection of the running transaction. */
public final class Query {

    /** What is done with the statement. */
    @FunctionalInterface
    public interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The database refused or could not be reached; the cause says which, and callers over HTTP hear 503 or 500. */
    static final class Failed extends RuntimeException {
        Failed(SQLException cause) {
            super(cause);
        }
    }

    private Query() {}

    public static <T> T run(DataSource database, String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }
}
