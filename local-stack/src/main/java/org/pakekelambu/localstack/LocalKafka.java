package org.pakekelambu.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker in this JVM: one KRaft node that is broker and controller, on the loopback address. Topics are
 * made by name and never by accident; what was acknowledged is still there after a restart on the same folder.
 */
public final class LocalKafka implements AutoCloseable {

    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;
    private final Map<String, Object> access;

    private LocalKafka(KafkaRaftServer server, int port, Map<String, Object> access) {
        this.server = server;
        this.port = port;
        this.access = access;
    }

    /**
     * @param logFolder empty, or that of an earlier run
     * @param port 0 for any free port
     * @param partitions of each topic of a service
     */
    public static LocalKafka start(Path logFolder, int port, int partitions) {
        int brokerPort = Ports.orFree(port);
        return start(logFolder, brokerPort, partitions, configuration(logFolder, brokerPort), Map.of());
    }

    /**
     * A broker as a configuration of its own describes it, which listens on that port of the loopback address.
     *
     * @param access settings with which a client may make topics there
     */
    public static LocalKafka start(
            Path logFolder,
            int brokerPort,
            int partitions,
            Map<String, Object> configuration,
            Map<String, Object> access) {
        try {
            String clusterId = format(logFolder);
            KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(configuration), Time.SYSTEM);
            server.startup();
            LocalKafka kafka = new LocalKafka(server, brokerPort, access);
            kafka.requireOwnBroker(clusterId);
            try (Admin admin = kafka.admin()) {
                Topics.ensure(admin, partitions);
            }
            return kafka;
        } catch (Exception e) {
            throw new StackFailure("Kafka does not start on " + logFolder + ": " + e.getMessage(), e);
        }
    }

    /** A new folder gets the identity of a new cluster; an old one keeps its own. */
    private static String format(Path logFolder) throws Exception {
        Files.createDirectories(logFolder);
        Path identity = logFolder.resolve("meta.properties");
        if (!Files.exists(identity)) {
            new Formatter()
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(logFolder.toString())
                    .addDirectory(logFolder.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .run();
        }
        Properties kept = new Properties();
        try (var in = Files.newInputStream(identity)) {
            kept.load(in);
        }
        return kept.getProperty("cluster.id");
    }

    private static Map<String, Object> configuration(Path logFolder, int brokerPort) {
        int controllerPort = Ports.free();
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", NODE),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry(
                        "listeners", "BROKER://127.0.0.1:" + brokerPort + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "BROKER://127.0.0.1:" + brokerPort),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", logFolder.toString()),
                Map.entry("auto.create.topics.enable", false),
                // Without it the next start waits some fifteen seconds for the old session to expire.
                Map.entry("controlled.shutdown.enable", true),
                Map.entry("offsets.topic.replication.factor", (short) 1),
                Map.entry("offsets.topic.num.partitions", 1),
                Map.entry("transaction.state.log.replication.factor", (short) 1),
                Map.entry("transaction.state.log.min.isr", 1),
                Map.entry("transaction.state.log.num.partitions", 1),
                Map.entry("share.coordinator.state.topic.replication.factor", (short) 1),
                Map.entry("share.coordinator.state.topic.min.isr", (short) 1),
                Map.entry("group.initial.rebalance.delay.ms", 0),
                Map.entry("num.network.threads", 2),
                Map.entry("num.io.threads", 3),
                Map.entry("background.threads", 2),
                Map.entry("log.index.size.max.bytes", 1024 * 1024),
                // A small machine's share of memory; the default is 128 MB.
                Map.entry("log.cleaner.dedupe.buffer.size", 8L * 1024 * 1024));
    }

    /** Fails when the address answers for another cluster than the one of our folder. */
    private void requireOwnBroker(String clusterId) throws Exception {
        try (Admin admin = admin()) {
            String answering = admin.describeCluster().clusterId().get(180, TimeUnit.SECONDS);
            if (!clusterId.equals(answering)) {
                throw new IOException("the broker at " + bootstrapServers() + " belongs to somebody else");
            }
        }
    }

    /** With the access it was started with. */
    public Admin admin() {
        Map<String, Object> settings = new HashMap<>(access);
        settings.put("bootstrap.servers", bootstrapServers());
        return Admin.create(settings);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
