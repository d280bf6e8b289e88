package org.pakekelambu.manners.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.secrets.PersonalDataCipher;

/** The stored answers, in plain JDBC on the connection of the running transaction: one round trip before, one after. */
@Singleton
class AnswerStore {
    private static final String UNIQUE_VIOLATION = "23505";

    /**
     * Takes the key's lock and looks for its answer in one statement. The snapshot is older than the lock, so an answer
     * stored in between is missed; then {@link #save} meets the primary key and the request starts again.
     */
    private static final String LOOK = """
            SELECT pg_try_advisory_xact_lock(?), k.fingerprint, k.regions, k.answer
              FROM (SELECT 1) AS one LEFT JOIN idempotency_key k ON k.id = ?""";

    private static final String SAVE =
            "INSERT INTO idempotency_key (id, fingerprint, regions, answer) VALUES (?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final PersonalDataCipher cipher;

    AnswerStore(AgroalDataSource database, PersonalDataCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The stored answer; null when the request is new and now ours to do. */
    Answer find(RequestKey key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement look = connection.prepareStatement(LOOK)) {
            look.setLong(1, key.lock());
            look.setObject(2, key.id());
            try (ResultSet row = look.executeQuery()) {
                row.next();
                byte[] sealed = row.getBytes(4);
                if (sealed != null) {
                    return replay(key, row.getBytes(2), row.getString(3), sealed);
                }
                if (!row.getBoolean(1)) {
                    throw Problem.conflict("still-running").retryAfter(1);
                }
                return null;
            }
        }
    }

    private Answer replay(RequestKey key, byte[] fingerprint, String regions, byte[] sealed) {
        if (!Arrays.equals(fingerprint, key.fingerprint())) {
            throw Problem.unprocessable("idempotency-key-reused").error("Idempotency-Key", "idempotency-key-reused");
        }
        if (!regions.equals(key.regions())) {
            throw Problem.notFound();
        }
        return Answer.ofBytes(cipher.decrypt("idempotency", key.id(), sealed));
    }

    void save(RequestKey key, Answer answer) throws SQLException, RacedException {
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, key.id());
            save.setBytes(2, key.fingerprint());
            save.setString(3, key.regions());
            save.setBytes(4, cipher.encrypt("idempotency", key.id(), answer.toBytes()));
            save.executeUpdate();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw new RacedException();
            }
            throw e;
        }
    }

    /** Another request with this key was answered while we worked; our work is undone. */
    static final class RacedException extends Exception {}
}
