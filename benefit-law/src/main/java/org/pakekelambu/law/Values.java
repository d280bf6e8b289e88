package org.pakekelambu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns the text of a law value into its type; anything that does not fit throws, and the reader notes the place. */
final class Values {

    private Values() {}

    static Rupiah rupiah(Object raw) {
        return Rupiah.of(Long.parseLong(text(raw).replace("_", "")));
    }

    static Integer number(Object raw) {
        int number = Integer.parseInt(text(raw));
        if (number < 0) {
            throw new IllegalArgumentException("below zero");
        }
        return number;
    }

    static BigDecimal percent(Object raw) {
        BigDecimal percent = new BigDecimal(text(raw));
        if (percent.signum() < 0) {
            throw new IllegalArgumentException("below zero");
        }
        return percent;
    }

    static <E extends Enum<E>> Function<Object, E> oneOf(Class<E> names) {
        return raw -> Enum.valueOf(names, text(raw));
    }

    static <E extends Enum<E>> Function<Object, List<E>> someOf(Class<E> names) {
        return raw -> list(raw, item -> Enum.valueOf(names, text(item)));
    }

    static List<LineCode> lines(Object raw) {
        return list(raw, item -> LineCode.of(text(item)));
    }

    static Set<LocalDate> days(Object raw) {
        return Set.copyOf(new TreeSet<>(list(raw, item -> LocalDate.parse(text(item)))));
    }

    static <K extends Enum<K>, V> Map<K, V> table(Object raw, Class<K> rows, Function<Object, V> row) {
        Map<K, V> table = new EnumMap<>(rows);
        map(raw).forEach((name, value) ->
                table.put(Enum.valueOf(rows, name.toUpperCase(java.util.Locale.ROOT)), row.apply(value)));
        for (K key : rows.getEnumConstants()) {
            if (!table.containsKey(key)) {
                throw new IllegalArgumentException("no row for " + key);
            }
        }
        return table;
    }

    static <T> List<T> list(Object raw, Function<Object, T> item) {
        if (!(raw instanceof List<?> items) || items.isEmpty()) {
            throw new IllegalArgumentException("expected a list");
        }
        List<T> list = new ArrayList<>();
        items.forEach(i -> list.add(item.apply(i)));
        return List.copyOf(list);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object raw) {
        if (raw instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("expected a mapping");
    }

    static String text(Object raw) {
        if (raw instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("expected a single value");
    }
}
