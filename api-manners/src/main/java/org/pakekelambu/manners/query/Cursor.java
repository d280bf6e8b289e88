package org.pakekelambu.manners.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.manners.problem.Problem;

/**
 * A place in a sorted list: the sort key of its last item, opaque to clients. It stands in URLs, so its parts are ids,
 * dates and numbers, never names.
 */
public record Cursor(List<String> parts) {
    /** The year 9999; databases end somewhere. */
    private static final long LATEST_SECOND = 253_402_300_799L;

    private static final char SEPARATOR = '\u001f';

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    static Cursor parse(String text) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (key.indexOf('\0') >= 0) {
                throw invalid();
            }
            return new Cursor(List.of(key.split(String.valueOf(SEPARATOR), -1)));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public String text(int part) {
        if (part >= parts.size()) {
            throw invalid();
        }
        return parts.get(part);
    }

    public UUID id(int part) {
        try {
            return UUID.fromString(text(part));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public long number(int part) {
        try {
            return Long.parseLong(text(part));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    public LocalDate date(int part) {
        try {
            LocalDate date = LocalDate.parse(text(part));
            if (date.getYear() < 1 || date.getYear() > 9999) {
                throw invalid();
            }
            return date;
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    /** Of two parts: seconds since the epoch, nanoseconds. */
    public Instant instant(int part) {
        long seconds = number(part);
        long nanos = number(part + 1);
        if (Math.abs(seconds) > LATEST_SECOND || nanos < 0 || nanos > 999_999_999) {
            throw invalid();
        }
        return Instant.ofEpochSecond(seconds, nanos);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(String.valueOf(SEPARATOR), parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Problem invalid() {
        return Problem.badRequest("unknown-parameter").error("cursor", "cursor");
    }
}
