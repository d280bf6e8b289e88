package org.pakekelambu.events.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.RollbackException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void database_transaction_manager_broker_and_network_are_the_surroundings() {
        for (String state : List.of("08006", "40001", "40P01", "53300", "55P03", "57P01", "42P01", "58030")) {
            assertTrue(Failures.ofTheSurroundings(new RuntimeException(new SQLException("", state))), state);
        }
        assertTrue(Failures.ofTheSurroundings(new RuntimeException(new SQLException("Acquisition timeout"))));
        assertTrue(Failures.ofTheSurroundings(new RuntimeException(new RollbackException())));
        assertTrue(Failures.ofTheSurroundings(new TimeoutException("no answer")));
        assertTrue(Failures.ofTheSurroundings(new UncheckedIOException(new ConnectException())));
        assertTrue(Failures.ofTheSurroundings(new NoClassDefFoundError()));
    }

    @Test
    void data_and_code_are_not() {
        for (String state : List.of("22001", "22P02", "23502", "23505", "23514", "23P01", "P0001")) {
            assertFalse(Failures.ofTheSurroundings(new RuntimeException(new SQLException("", state))), state);
        }
        RollbackException rollback = new RollbackException();
        rollback.initCause(new SQLException("", "23505"));
        assertFalse(Failures.ofTheSurroundings(rollback));
        assertFalse(Failures.ofTheSurroundings(new NullPointerException()));
        assertFalse(Failures.ofTheSurroundings(new IllegalArgumentException()));
    }

    @Test
    void a_description_quotes_no_message() {
        SQLException duplicate = new SQLException("Key (nik)=(1606031501800001) already exists", "23505");
        String text = Failures.describe(new IllegalStateException("Siti", duplicate));
        assertEquals("IllegalStateException <- SQLException (SQL state 23505) at FailuresTest.java", withoutLine(text));
    }

    private static String withoutLine(String text) {
        return text.replaceAll(":\\d+$", "");
    }
}
