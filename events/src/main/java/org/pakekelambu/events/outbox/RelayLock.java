package org.pakekelambu.events.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The right to relay for a database, held by one session at a time and lost with it. Pages are read and deleted on the very
 * connection that holds it: whoever lost it deletes nothing.
 */
final class RelayLock implements AutoCloseable {

    /** "outbox" in ASCII; one lock per database. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final int NETWORK_TIMEOUT_MILLIS = 30_000;

    private final Connection connection;
    private final boolean held;

    private RelayLock(Connection connection, boolean held) {
        this.connection = connection;
        this.held = held;
    }

    /** Tries to take the right; does not wait. Must be closed in either case. */
    static RelayLock tryTake(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, NETWORK_TIMEOUT_MILLIS);
            try (ResultSet answer = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
                answer.next();
                boolean held = answer.getBoolean(1);
                // A delete that a crash of the database forgets means one more sending, which is harmless: no need to
                // wait for it.
                statement.execute("SET synchronous_commit = " + (held ? "off" : "on"));
                return new RelayLock(connection, held);
            }
        } catch (SQLException | RuntimeException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }

    boolean held() {
        return held;
    }

    Connection connection() {
        return connection;
    }

    /** Gives the connection back as it was; one that cannot be cleaned is thrown away, and the lock with it. */
    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("RESET synchronous_commit");
            statement.execute("SELECT pg_advisory_unlock_all()");
            connection.setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException e) {
            connection.abort(Runnable::run);
        } finally {
            connection.close();
        }
    }
}
