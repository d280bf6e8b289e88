package org.pakekelambu.registry.worker.store;

import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Turns rows into one array a column, as {@code unnest} takes them. */
final class Columns {
    private static final Class<?>[] TYPES = {
        UUID.class,
        Long.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        Integer.class,
        String.class,
        Boolean.class,
        Boolean.class,
        LocalDate.class,
        LocalDate.class,
        LocalDate.class,
        LocalDate.class,
        LocalDate.class,
        LocalDate.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        String.class,
        byte[].class
    };

    private final List<Object[]> rows;

    Columns(List<Object[]> rows) {
        this.rows = rows;
    }

    Object[] arrays() {
        Object[] arrays = new Object[TYPES.length];
        for (int column = 0; column < TYPES.length; column++) {
            Object[] array = (Object[]) Array.newInstance(TYPES[column], rows.size());
            for (int row = 0; row < array.length; row++) {
                array[row] = plain(rows.get(row)[column]);
            }
            arrays[column] = array;
        }
        return arrays;
    }

    private static Object plain(Object value) {
        return value instanceof Instant || value instanceof Enum<?> ? value.toString() : value;
    }
}
