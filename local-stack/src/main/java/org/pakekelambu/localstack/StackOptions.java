package org.pakekelambu.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a local stack keeps its data and where it listens. Port 0 takes any free port.
 *
 * @param folder holds databases, topics, keys and passwords; the same folder continues where it ended
 * @param partitions of each topic
 * @param tokenLifetime of the tokens given out over HTTP
 */
public record StackOptions(
        Path folder,
        int postgresPort,
        int kafkaPort,
        int issuerPort,
        Map<Service, Integer> servicePorts,
        int partitions,
        Duration tokenLifetime) {

    public StackOptions {
        servicePorts = Map.copyOf(servicePorts);
    }

    /** Any free ports: for tests, which run beside each other. */
    public static StackOptions anywhere(Path folder) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
        }
        return new StackOptions(folder, 0, 0, 0, ports, 6, Duration.ofMinutes(10));
    }

    /** Each port by the name of its option. */
    Map<String, Integer> namedPorts() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("postgres", postgresPort);
        named.put("kafka", kafkaPort);
        named.put("issuer", issuerPort);
        for (Service service : Service.values()) {
            named.put(service.id(), servicePorts.get(service));
        }
        return named;
    }
}
