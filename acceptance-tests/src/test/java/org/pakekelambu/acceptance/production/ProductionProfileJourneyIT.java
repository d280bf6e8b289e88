package org.pakekelambu.acceptance.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pakekelambu.acceptance.stage.OnStage;
import org.pakekelambu.acceptance.stage.Patience;
import org.pakekelambu.acceptance.stage.Stage;
import org.pakekelambu.localstack.Ports;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;
import org.pakekelambu.localstack.Services;
import org.pakekelambu.localstack.api.ApiClient;

/** A packaged service in profile prod, on the servers of the stage and a database of its own: what is closed, and what stops it. */
@ExtendWith(OnStage.class)
class ProductionProfileJourneyIT {
    private static final Service SERVICE = Service.BENEFITS;
    private static final String PUBLISHED_KEYSET = "{\"primaryKeyId\":1160600001,\"key\":[{\"keyData\":{\"typeUrl\":"
            + "\"type.googleapis.com/google.crypto.tink.AesGcmKey\",\"value\":"
            + "\"GiBwYWtlLWtlbGFtYnUtcmVoZWFyc2FsLWtleS0wMDAwMQ==\",\"keyMaterialType\":\"SYMMETRIC\"},"
            + "\"status\":\"ENABLED\",\"keyId\":1160600001,\"outputPrefixType\":\"TINK\"}]}";

    @TempDir
    Path folder;

    @Test
    void in_production_metrics_are_closed_logs_are_json_and_the_date_cannot_be_set(Stage stage) throws Exception {
        int port = Ports.free();
        Path log = folder.resolve("prod.log");
        Process process = start(stage, "prod", port, log, Map.of());
        try {
            ApiClient anybody = new ApiClient("http://127.0.0.1:" + port, null);
            Patience.until("live in profile prod", () -> status(process, anybody, log), status -> status == 200);
            assertEquals(401, anybody.get("/q/metrics").status());
            assertEquals(403, as(stage, port, "officer").get("/q/metrics").status());
            assertEquals(200, as(stage, port, "operator").get("/q/metrics").status());
            assertEquals(200, as(stage, port, "officer").get("/api/v1/law").status());
            ApiClient operator = as(stage, port, "operator");
            int set = operator.put("/api/v1/business-date", Map.of("date", "2026-01-01"))
                    .status();
            assertTrue(set == 404 || set == 403, "the date could be set: " + set);
            for (String door : List.of("/q/dev-ui", "/q/dev", "/q/arc")) {
                assertEquals(404, operator.get(door).status(), door);
            }
        } finally {
            end(process);
        }
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(log);
        assertTrue(lines.size() > 3, lines.toString());
        for (String line : lines.stream().filter(one -> !one.isBlank()).toList()) {
            assertTrue(json.readTree(line).has("message"), line);
        }
    }

    @Test
    void what_is_for_rehearsals_stops_the_start_in_words(Stage stage) throws Exception {
        Map<String, Map<String, String>> rehearsals = new LinkedHashMap<>();
        rehearsals.put("KAFKA_SECURITY_PROTOCOL", Map.of("KAFKA_SECURITY_PROTOCOL", "PLAINTEXT"));
        rehearsals.put("BUSINESS_DATE", Map.of("BUSINESS_DATE", "2026-01-01"));
        rehearsals.put("MAX_TOKEN_LIFETIME_SECONDS", Map.of("MAX_TOKEN_LIFETIME_SECONDS", "901"));
        rehearsals.put("DATA_KEYSET", Map.of("DATA_KEYSET_FILE", "", "DATA_KEYSET", PUBLISHED_KEYSET));
        List<Process> processes = new ArrayList<>();
        try {
            for (var setting : rehearsals.entrySet()) {
                Path log = folder.resolve(setting.getKey() + ".log");
                processes.add(start(stage, "prod", Ports.free(), log, setting.getValue()));
            }
            int number = 0;
            for (String setting : rehearsals.keySet()) {
                Process process = processes.get(number++);
                String log = setting + ".log";
                assertTrue(process.waitFor(120, TimeUnit.SECONDS), setting + " did not stop the start");
                assertNotEquals(0, process.exitValue(), setting);
                assertTrue(Files.readString(folder.resolve(log)).contains(setting), log);
            }
        } finally {
            processes.forEach(ProductionProfileJourneyIT::end);
        }
    }

    private static int status(Process process, ApiClient anybody, Path log) {
        try {
            if (!process.isAlive()) {
                throw new AssertionError("ended: " + Files.readString(log));
            }
            return anybody.get("/q/health/live").status();
        } catch (UncheckedIOException notYet) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiClient as(Stage stage, int port, String role) {
        return new ApiClient("http://127.0.0.1:" + port, () -> stage.token(role, role, "16.06"));
    }

    /**
     * Beside the benefits service of the stage, so it neither sends nor receives events; production wants a broker that knows
     * its users, the one of the stage does not, and is not asked.
     */
    private static Process start(Stage stage, String profile, int port, Path log, Map<String, String> settings)
            throws IOException {
        RunningStack stack = stage.addresses();
        stack.databases().ensure(SERVICE, "_prod");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dquarkus.profile=" + profile,
                "-Devents.inbox.enabled=false",
                "-Devents.relay.enabled=false",
                "-jar",
                Services.jar(SERVICE).toString());
        Map<String, String> environment = new HashMap<>(stack.environmentFor(SERVICE));
        environment.put("DB_URL", stack.databases().jdbcUrl(SERVICE.id() + "_prod"));
        environment.put("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        environment.put("KAFKA_SASL_MECHANISM", "PLAIN");
        environment.put(
                "KAFKA_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"benefits\" password=\"none\";");
        environment.put("HTTP_PORT", Integer.toString(port));
        environment.putAll(settings);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 15, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
