package org.pakekelambu.events.contract;

import java.util.List;

/** The required fields of the wire records: an event that lacks one cannot be made, and cannot be read. */
final class Required {

    private Required() {}

    static void required(String field, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("an event needs " + field);
        }
    }

    static void required(String field, long version) {
        if (version < 1) {
            throw new IllegalArgumentException(field + " begins at 1");
        }
    }

    static <E> List<E> required(String field, List<E> values) {
        required(field, (Object) values);
        return List.copyOf(values);
    }
}
