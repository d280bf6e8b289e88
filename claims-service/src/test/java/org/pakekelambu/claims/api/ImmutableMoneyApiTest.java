package org.pakekelambu.claims.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pakekelambu.localstack.LocalStackTestResource;

/** Whoever holds the service's own database account changes states, never what was decided, instructed or answered. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "claims"))
class ImmutableMoneyApiTest {
    private static final String NOT_ALLOWED = "42501";

    @Inject
    AgroalDataSource database;

    @Test
    void service_works_under_the_role_that_owns_nothing() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT current_user,"
                                + " (SELECT tableowner FROM pg_tables WHERE tablename = 'payout') <> current_user")) {
            rows.next();
            assertTrue(rows.getBoolean(2), rows.getString(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE payout SET amount = 1",
                "UPDATE payout SET payee = NULL",
                "UPDATE payout SET payee_key = 'x'",
                "UPDATE payout SET reference = 'x'",
                "UPDATE payout SET claim_id = NULL",
                "UPDATE payout SET line_key = 'x'",
                "UPDATE payout SET payer = 'x'",
                "UPDATE payout SET ordered_on = current_date",
                "DELETE FROM payout",
                "TRUNCATE payout CASCADE",
                "DELETE FROM payout_step",
                "UPDATE payout_step SET status = 'PAID'",
                "DELETE FROM receipt",
                "UPDATE receipt SET amount = 1",
                "UPDATE receipt SET region = ''",
                "DELETE FROM receipt_resolution",
                "UPDATE bank_word SET word = 'NOT_KNOWN'",
                "DELETE FROM bank_word",
                "UPDATE payee_account SET payee = NULL",
                "UPDATE payee_account SET entered_by = 'x'",
                "DELETE FROM payee_account",
                "DELETE FROM decided_share",
                "UPDATE decided_share SET amount = 1",
                "DELETE FROM recovery_entry",
                "UPDATE recovery_entry SET amount = 1",
                "DELETE FROM decision_entry",
                "UPDATE decision_entry SET amount = 1",
                "DELETE FROM claim_version",
                "UPDATE claim_version SET payable_now = 1",
                "DELETE FROM claim",
                "DELETE FROM scholarship_year",
                "UPDATE scholarship_year SET amount = 1",
                "UPDATE officer_entry SET nik_fingerprint = 'x'",
                "DELETE FROM officer_entry"
            })
    void what_money_rests_on_cannot_be_changed_in_place(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> sql.executeUpdate(statement));
            assertEquals(NOT_ALLOWED, refused.getSQLState(), refused.getMessage());
        }
    }
}
