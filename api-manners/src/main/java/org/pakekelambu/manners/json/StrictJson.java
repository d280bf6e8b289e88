package org.pakekelambu.manners.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * JSON in, to the letter: nothing unknown, nothing twice, nothing converted. The stack would otherwise read 1.5 as 1,
 * keep the last of two equal keys and take 20000 for a date.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    private final BusinessClock clock;

    StrictJson(BusinessClock clock) {
        this.clock = clock;
    }

    /** After Quarkus' own customizer, so that ours are the last words. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        limits(mapper.getFactory());
        reading(mapper);
        noCoercion(mapper);
        mapper.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new StrictText())
                .addDeserializer(BigDecimal.class, new StrictDecimal())
                .addDeserializer(LocalDate.class, StrictTime.date(clock))
                .addDeserializer(YearMonth.class, StrictTime.month(clock))
                .addDeserializer(Instant.class, StrictTime.instant()));
    }

    private static void limits(JsonFactory factory) {
        factory.setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxNumberLength(40)
                .maxStringLength(100_000)
                .maxNameLength(200)
                .build());
        // Bodies are UTF-8 (Utf8Bodies checks them): no guessing of UTF-16 and UTF-32.
        factory.disable(JsonFactory.Feature.CHARSET_DETECTION);
        factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        factory.disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
    }

    @SuppressWarnings("deprecation")
    private static void reading(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        mapper.disable(
                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS);
        mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    }

    private static void noCoercion(ObjectMapper mapper) {
        for (LogicalType type : LogicalType.values()) {
            var coercion = mapper.coercionConfigFor(type);
            coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
            coercion.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
        }
        // An empty list and an empty text are values, not conversions.
        mapper.coercionConfigFor(LogicalType.Collection)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert);
        mapper.coercionConfigFor(LogicalType.Array)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
