package org.pakekelambu.events.broker;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/** Stops the start of a service that would let anybody in between: in production brokers know who writes and who reads. */
@Singleton
public class BrokerAccess {
    void check(@Observes StartupEvent start, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        if (!ConfigUtils.isProfileActive("local") && !ConfigUtils.isProfileActive("test")) {
            require(kafka);
        }
    }

    /** @throws IllegalStateException when these settings of a Kafka client say nothing of who it is */
    static void require(Map<String, Object> kafka) {
        String protocol = String.valueOf(kafka.getOrDefault("security.protocol", "PLAINTEXT"));
        if (protocol.isBlank() || protocol.equals("PLAINTEXT")) {
            throw new IllegalStateException(
                    "Set KAFKA_SECURITY_PROTOCOL (SASL_SSL, SASL_PLAINTEXT or SSL) and KAFKA_SASL_*: the broker must know"
                            + " who writes. Only the profiles local and test do without.");
        }
    }
}
