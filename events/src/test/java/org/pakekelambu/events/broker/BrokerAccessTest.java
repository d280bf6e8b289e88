package org.pakekelambu.events.broker;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerAccessTest {
    @Test
    void broker_that_lets_anybody_in_stops_the_start() {
        assertThrows(IllegalStateException.class, () -> BrokerAccess.require(Map.of()));
        assertThrows(IllegalStateException.class, () -> BrokerAccess.require(Map.of("security.protocol", "PLAINTEXT")));
        assertDoesNotThrow(() -> BrokerAccess.require(Map.of("security.protocol", "SASL_SSL")));
    }
}
