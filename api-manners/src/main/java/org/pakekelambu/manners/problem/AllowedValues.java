package org.pakekelambu.manners.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells what could have been said where a value is none of a closed set: whoever mistyped must not have to guess. */
public final class AllowedValues {
    private AllowedValues() {}

    /** Names the field or parameter, and every value it takes where its type has a closed set of them. */
    public static Problem error(Problem problem, String field, Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return problem.error(field, "one-of", "true, false");
        }
        return type != null && type.isEnum()
                ? problem.error(field, "one-of", names(type))
                : problem.error(field, "wrong-type");
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
