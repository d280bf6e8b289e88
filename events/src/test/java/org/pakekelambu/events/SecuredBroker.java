package org.pakekelambu.events;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.pakekelambu.localstack.LocalKafka;

/** The broker as docker-compose.yml describes it, in this JVM, with the rights of deploy/kafka/acls.txt. */
public final class SecuredBroker implements AutoCloseable {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SETTING = Pattern.compile("^      KAFKA_([A-Z_]+): (.*)$");

    private final LocalKafka kafka;

    private SecuredBroker(LocalKafka kafka) {
        this.kafka = kafka;
    }

    public static SecuredBroker start(Path folder) throws Exception {
        int port = free();
        Map<String, Object> configuration = composed(port, free(), folder);
        SecuredBroker broker =
                new SecuredBroker(LocalKafka.start(folder, port, 3, configuration, access("broker", "broker-secret")));
        broker.allow();
        return broker;
    }

    /** As that user reaches it; every password is the user's name with -secret. */
    public Map<String, Object> as(String user, String password) {
        Map<String, Object> settings = new HashMap<>(access(user, password));
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        return settings;
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    private static Map<String, Object> access(String user, String password) {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + user + "\" password=\""
                        + password + "\";");
    }

    /** The image turns KAFKA_A_B into a.b; addresses, folder and passwords are ours. */
    private static Map<String, Object> composed(int port, int controllerPort, Path folder) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        String name = null;
        boolean inside = false;
        for (String line : Files.readAllLines(ROOT.resolve("docker-compose.yml"))) {
            if (line.startsWith("  ") && !line.startsWith("   ") && line.endsWith(":")) {
                inside = line.equals("  kafka:");
            }
            Matcher setting = SETTING.matcher(line);
            if (inside && setting.matches()) {
                name = setting.group(1).toLowerCase(Locale.ROOT).replace('_', '.');
                settings.put(name, setting.group(2).equals(">-") ? "" : value(setting.group(2), port, controllerPort));
            } else if (inside && name != null && line.startsWith("        ")) {
                settings.merge(name, value(line.strip(), port, controllerPort), (a, b) -> (a + " " + b).strip());
            } else {
                name = null;
            }
        }
        settings.put("log.dirs", folder.toString());
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", Long.toString(8L * 1024 * 1024));
        return settings;
    }

    private static String value(String written, int port, int controllerPort) {
        return written.replaceAll("^\"(.*)\"$", "$1")
                .replaceAll("\\$\\{KAFKA_BROKER_PASSWORD[^}]*}", "broker-secret")
                .replaceAll("\\$\\{REGISTRY_KAFKA_PASSWORD[^}]*}", "registry-secret")
                .replaceAll("\\$\\{BENEFITS_KAFKA_PASSWORD[^}]*}", "benefits-secret")
                .replaceAll("\\$\\{CLAIMS_KAFKA_PASSWORD[^}]*}", "claims-secret")
                .replaceAll("(0\\.0\\.0\\.0|kafka):9092", "127.0.0.1:" + port)
                .replaceAll("127\\.0\\.0\\.1:9093", "127.0.0.1:" + controllerPort);
    }

    private void allow() throws Exception {
        List<AclBinding> rights = Files.readAllLines(ROOT.resolve("deploy/kafka/acls.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" "))
                .flatMap(part -> List.of(part[3].split(",")).stream().map(operation -> right(part, operation)))
                .toList();
        try (Admin admin = kafka.admin()) {
            admin.createAcls(rights).all().get();
        }
    }

    private static AclBinding right(String[] part, String operation) {
        boolean prefix = part[2].endsWith("*");
        return new AclBinding(
                new ResourcePattern(
                        ResourceType.valueOf(part[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                        part[2].replace("*", ""),
                        prefix ? PatternType.PREFIXED : PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + part[0],
                        "*",
                        AclOperation.valueOf(operation.toUpperCase(Locale.ROOT)),
                        AclPermissionType.ALLOW));
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
