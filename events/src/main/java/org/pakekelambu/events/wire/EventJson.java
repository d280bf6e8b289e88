package org.pakekelambu.events.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The one JSON form of the wire records: dates {@code 2026-01-31}, months {@code 2026-01}, instants in UTC with Z, absent for
 * null. Services may keep their copies of a state in this very form.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .withConfigOverride(LocalDate.class, date -> date.setFormat(JsonFormat.Value.forLeniency(false)))
            .build();

    private EventJson() {}

    /** @throws IllegalArgumentException when the state cannot be written; the text names no value */
    public static String write(Object state) {
        try {
            return MAPPER.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + cause(e), e);
        }
    }

    /** Reads what {@link #write} wrote, for instance a copy that a service kept in its database. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + cause(e), e);
        }
    }

    /** @throws UnreadableEvent when the bytes are not JSON in UTF-8 or lack what the type requires */
    public static <T> T read(byte[] json, Class<T> type) throws UnreadableEvent {
        // Jackson would also take UTF-16 and UTF-32; both begin with a mark or hold a zero here.
        if (json == null || json.length < 2 || json[0] != '{' || json[1] == 0) {
            throw new UnreadableEvent("not a JSON object in UTF-8");
        }
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UnreadableEvent("not a " + type.getSimpleName() + ": " + cause(e));
        }
    }

    /** Kind and place of a fault, never the value: it stands in logs and headers. */
    private static String cause(IOException e) {
        String kind = e.getClass().getSimpleName();
        if (e.getCause() instanceof IllegalArgumentException refused
                && refused.getClass().equals(IllegalArgumentException.class)) {
            kind = refused.getMessage();
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return kind + " at "
                    + mapping.getPath().stream()
                            .map(step ->
                                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                            .collect(Collectors.joining("."));
        }
        return kind;
    }
}
