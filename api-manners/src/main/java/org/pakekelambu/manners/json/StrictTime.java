package org.pakekelambu.manners.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Dates only as {@code yyyy-MM-dd}, months as {@code yyyy-MM}, both from 1900 to a year from today; instants only as
 * {@code yyyy-MM-ddTHH:mm:ss[.fraction]Z}. The same rules hold for query parameters.
 */
public final class StrictTime {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

    private StrictTime() {}

    /** @throws DateTimeException when the text is no date, or one before 1900 or more than a year ahead */
    public static LocalDate parseDate(String text, BusinessClock clock) {
        LocalDate date = LocalDate.parse(shaped(DATE, text));
        if (date.isBefore(FIRST) || date.isAfter(clock.today().plusYears(1))) {
            throw new DateTimeException("out of range");
        }
        return date;
    }

    public static YearMonth parseMonth(String text, BusinessClock clock) {
        YearMonth month = YearMonth.parse(shaped(MONTH, text));
        if (month.isBefore(YearMonth.from(FIRST))
                || month.isAfter(YearMonth.from(clock.today().plusYears(1)))) {
            throw new DateTimeException("out of range");
        }
        return month;
    }

    public static Instant parseInstant(String text) {
        return Instant.parse(shaped(INSTANT, text));
    }

    static Reader<LocalDate> date(BusinessClock clock) {
        return new Reader<>(LocalDate.class, text -> parseDate(text, clock));
    }

    static Reader<YearMonth> month(BusinessClock clock) {
        return new Reader<>(YearMonth.class, text -> parseMonth(text, clock));
    }

    static Reader<Instant> instant() {
        return new Reader<>(Instant.class, StrictTime::parseInstant);
    }

    private static String shaped(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new DateTimeException("not of the form");
        }
        return text;
    }

    static final class Reader<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException e) {
                throw InvalidFormatException.from(
                        parser, "not a " + handledType().getSimpleName(), null, handledType());
            }
        }
    }
}
