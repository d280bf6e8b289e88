package org.pakekelambu.events.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The fields of a record as lines: path, kind. Those of the records within stand under {@code /$defs}. */
final class RecordShape {

    private static final Map<Class<?>, String> KINDS = Map.of(
            String.class, "string",
            UUID.class, "string uuid",
            Instant.class, "string date-time",
            LocalDate.class, "string date",
            YearMonth.class, "string pattern",
            long.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private RecordShape() {}

    static Set<String> of(Class<?> type) {
        Set<String> lines = new TreeSet<>();
        add(lines, type, "");
        return lines;
    }

    private static void add(Set<String> lines, Class<?> type, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            String line = path + "/" + component.getName() + " ";
            if (component.getType() == List.class) {
                Class<?> element =
                        (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                lines.add(line + "array of " + element.getSimpleName());
                add(lines, element, "/$defs/" + element.getSimpleName());
            } else if (component.getType().isRecord()) {
                lines.add(line + component.getType().getSimpleName());
                add(lines, component.getType(), "/$defs/" + component.getType().getSimpleName());
            } else {
                lines.add(line + KINDS.get(component.getType()));
            }
        }
    }
}
