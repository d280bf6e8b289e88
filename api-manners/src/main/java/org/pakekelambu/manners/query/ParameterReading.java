package org.pakekelambu.manners.query;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import org.pakekelambu.manners.json.StrictText;
import org.pakekelambu.manners.json.StrictTime;
import org.pakekelambu.manners.problem.AllowedValues;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Query parameters as strict as JSON fields: 400 for what cannot be read (the framework says 404), 404 in a path. */
@Provider
public class ParameterReading implements ParamConverterProvider {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private final Map<Class<?>, Function<String, Object>> readers;

    ParameterReading(BusinessClock clock) {
        readers = Map.of(
                LocalDate.class, text -> StrictTime.parseDate(text, clock),
                YearMonth.class, text -> StrictTime.parseMonth(text, clock),
                Instant.class, StrictTime::parseInstant,
                UUID.class, ParameterReading::uuid,
                Integer.class, Integer::valueOf,
                Long.class, Long::valueOf,
                Boolean.class, ParameterReading::yesOrNo,
                String.class, ParameterReading::plain);
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = type.isEnum() ? text -> constant(type, text) : readers.get(type);
        if (reader == null) {
            return null;
        }
        String name = "";
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            if (annotation instanceof PathParam || annotation instanceof RestPath) {
                return new Reading<>(type, reader, null);
            }
            if (annotation instanceof QueryParam query) {
                name = query.value();
            }
        }
        return new Reading<>(type, reader, name);
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no such value");
    }

    private static Object uuid(String text) {
        if (!UUID_SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("no UUID");
        }
        return UUID.fromString(text);
    }

    private static Object yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    private static Object plain(String text) {
        if (!StrictText.isPlain(text)) {
            throw new IllegalArgumentException("control character");
        }
        return StrictText.normal(text);
    }

    private record Reading<T>(Class<T> type, Function<String, Object> reader, String name)
            implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null) {
                return null;
            }
            try {
                return (T) reader.apply(text);
            } catch (RuntimeException unreadable) {
                throw name == null
                        ? Problem.notFound()
                        : AllowedValues.error(Problem.badRequest("unknown-parameter"), name, type);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
