package org.pakekelambu.events.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pakekelambu.events.wire.CloudEvent;
import org.pakekelambu.events.wire.EventJson;
import org.yaml.snakeyaml.Yaml;

/** Fails when record, schema, golden event and AsyncAPI document part. */
class WireContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What identifies a person: no property of that name, nor one that ends in it, unless it is a keyed fingerprint. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?i).*(nik|name|kk|phone|account|address|street|mother|diagnosis|kpj|email)$");

    private static final Set<String> KEYED_FINGERPRINTS = Set.of("/$defs/Fingerprints/nik", "/$defs/Fingerprints/kpj");
    private static final Set<String> NOT_A_NUMBER = Set.of("/awaitingKpj");

    record Wire(String topic, Class<? extends FullState> type) {}

    static Stream<Wire> wires() {
        return Stream.of(
                new Wire(Topics.WORKER, WorkerState.class),
                new Wire(Topics.ENTITLEMENT, EntitlementState.class),
                new Wire(Topics.CLAIM, ClaimState.class));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void a_golden_event_is_read_and_written_as_it_stands(Wire wire) throws Exception {
        String golden = text("/golden/" + wire.topic() + ".json");
        FullState state = EventJson.read(golden.getBytes(StandardCharsets.UTF_8), wire.type());
        assertEquals(JSON.readTree(golden), JSON.readTree(EventJson.write(state)));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void a_golden_event_has_every_field_and_follows_the_schema(Wire wire) throws Exception {
        String golden = text("/golden/" + wire.topic() + ".json");
        assertEquals(List.of(), faults(wire, golden));
        assertEquals(SchemaShape.of(schema(wire), null), SchemaShape.of(schema(wire), JSON.readTree(golden)));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void schema_and_record_have_the_same_fields_of_the_same_kind(Wire wire) throws Exception {
        assertEquals(CloudEvent.schema(wire.topic()), schema(wire).get("$id").asText());
        assertEquals(RecordShape.of(wire.type()), SchemaShape.of(schema(wire), null));
    }

    @ParameterizedTest
    @MethodSource("wires")
    void a_state_without_a_required_field_can_neither_be_read_nor_follows_the_schema(Wire wire) throws Exception {
        JsonNode golden = JSON.readTree(text("/golden/" + wire.topic() + ".json"));
        Set<String> required = new TreeSet<>();
        schema(wire).get("required").forEach(field -> required.add(field.asText()));
        for (String field : (Iterable<String>) () -> golden.fieldNames()) {
            String without = ((ObjectNode) golden.deepCopy()).without(field).toString();
            assertEquals(required.contains(field), !faults(wire, without).isEmpty(), "schema without " + field);
            if (required.contains(field)) {
                assertThrows(IllegalArgumentException.class, () -> EventJson.read(without, wire.type()), field);
            } else {
                EventJson.read(without, wire.type());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wires")
    void a_field_that_a_newer_owner_added_is_ignored(Wire wire) throws Exception {
        ObjectNode newer = (ObjectNode) JSON.readTree(text("/golden/" + wire.topic() + ".json"));
        newer.put("addedLater", 1);
        assertEquals(List.of(), faults(wire, newer.toString()));
        EventJson.read(newer.toString(), wire.type());
    }

    @ParameterizedTest
    @MethodSource("wires")
    void no_field_holds_what_identifies_a_person(Wire wire) throws Exception {
        for (String path : SchemaShape.of(schema(wire), null).stream()
                .map(field -> field.substring(0, field.indexOf(' ')))
                .toList()) {
            boolean allowed = KEYED_FINGERPRINTS.contains(path) || NOT_A_NUMBER.contains(path);
            assertTrue(allowed || !PERSONAL.matcher(path).matches(), path);
        }
    }

    @Test
    void the_asyncapi_document_knows_every_topic_and_type() throws Exception {
        Map<String, Object> document = new Yaml().load(text("/asyncapi.yaml"));
        Map<String, Map<String, Map<String, Object>>> channels = cast(document.get("channels"));
        Map<String, Map<String, Object>> messages = cast(((Map<?, ?>) document.get("components")).get("messages"));
        for (EventType type : EventType.values()) {
            assertTrue(channels.get(type.topic()).get("messages").containsKey(type.wireName()), type.wireName());
            assertEquals(
                    Map.of("$ref", "./schemas/" + type.topic() + ".json"),
                    messages.get(type.wireName()).get("payload"));
        }
        List<String> known =
                Arrays.stream(EventType.values()).map(EventType::wireName).toList();
        List<String> extra = new ArrayList<>(messages.keySet());
        extra.removeAll(known);
        assertEquals(List.of("dead-letter"), extra);
    }

    @Test
    void what_is_not_strictly_json_is_refused() throws Exception {
        String golden = JSON.readTree(text("/golden/claims.claim.v1.json")).toString();
        for (String wrong : List.of(
                golden.replace("\"version\":4", "\"version\":4.5"),
                golden.replace("\"version\":4", "\"version\":\"4\""),
                golden.replace("\"version\":4", "\"version\":4,\"version\":5"),
                golden.replace("\"held\":0", "\"held\":null"),
                golden.replace("\"occurredOn\":\"2026-01-03\"", "\"occurredOn\":20456"),
                golden + "{}")) {
            assertFalse(wrong.equals(golden));
            assertThrows(IllegalArgumentException.class, () -> EventJson.read(wrong, ClaimState.class), wrong);
        }
    }

    private static List<Error> faults(Wire wire, String json) throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("/schemas/" + wire.topic() + ".json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static JsonNode schema(Wire wire) throws Exception {
        return JSON.readTree(text("/schemas/" + wire.topic() + ".json"));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private static String text(String resource) throws Exception {
        try (InputStream in = WireContractTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
