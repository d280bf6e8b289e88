package org.pakekelambu.localstack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Servers in the same JVM write much that nobody reads; only their warnings are let through. */
final class Quiet {

    private static final List<String> TALKERS = List.of(
            "kafka", "org.apache.kafka", "state.change.logger", "io.zonky", "okhttp3", "mockwebserver3", "no.nav");

    /** Held, because the logging system forgets a logger, and its level, that nobody holds. */
    private static final List<Logger> HELD =
            TALKERS.stream().map(Logger::getLogger).toList();

    private Quiet() {}

    static void please() {
        HELD.forEach(logger -> logger.setLevel(Level.WARNING));
        // Both warn at every start and stop about what is in order here.
        Stream.of("org.apache.kafka.controller.QuorumController", "org.apache.kafka.clients.NetworkClient")
                .map(Logger::getLogger)
                .forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    /** The same for Quarkus, which sets the levels anew when it starts. */
    static Map<String, String> inQuarkus() {
        Map<String, String> configuration = new TreeMap<>();
        TALKERS.forEach(talker -> configuration.put("quarkus.log.category.\"" + talker + "\".level", "WARN"));
        return configuration;
    }
}
