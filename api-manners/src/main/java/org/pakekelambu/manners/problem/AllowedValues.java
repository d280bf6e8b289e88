package org.pakekelambu.manners.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells what could have been said where a value cannot be read: whoever mistyped must not have to guess. */
public final class AllowedValues {
    private static final Map<Class<?>, String> FORMS = Map.of(
            LocalDate.class, "not-a-day",
            YearMonth.class, "not-a-month",
            Instant.class, "not-an-instant",
            UUID.class, "not-an-id");

    private AllowedValues() {}

    /** Names the field or parameter, and every value it takes where its type has a closed set of them, else the form it has. */
    public static Problem error(Problem problem, String field, Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return problem.error(field, "one-of", "true, false");
        }
        return type != null && type.isEnum()
                ? problem.error(field, "one-of", names(type))
                : problem.error(field, type == null ? "wrong-type" : FORMS.getOrDefault(type, "wrong-type"));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
