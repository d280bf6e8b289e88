package org.pakekelambu.law;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Percent of 80 months of the basis for the loss of each part of the body.
 *
 * @param rows one for every part
 */
public record DisabilityTable(Map<BodyPart, Row> rows) {

    /** How a row gives its percentage. */
    public sealed interface Row {}

    /** The same on either side. */
    public record Flat(BigDecimal percent) implements Row {}

    /** By side, for a right-handed worker; the sides of a left-handed one swap. */
    public record Sided(BigDecimal right, BigDecimal left) implements Row {}

    /** An officer chooses within the range. */
    public record Range(BigDecimal min, BigDecimal max) implements Row {}

    /** For each full ten units lost (percent or decibel). */
    public record PerTen(BigDecimal percent) implements Row {}

    /** By measured extent (percent or centimetres); between and outside the bands an officer decides. */
    public record Banded(List<Band> bands) implements Row {}

    /**
     * One band of extent.
     *
     * @param to null when open upwards
     * @param toInclusive false when {@code to} belongs to the next band
     */
    public record Band(BigDecimal from, BigDecimal to, boolean toInclusive, BigDecimal percent) {
        public boolean holds(BigDecimal extent) {
            if (extent.compareTo(from) < 0) {
                return false;
            }
            int order = to == null ? -1 : extent.compareTo(to);
            return order < 0 || (order == 0 && toInclusive);
        }
    }

    public DisabilityTable {
        rows = Collections.unmodifiableMap(rows);
    }

    public Row row(BodyPart part) {
        return rows.get(part);
    }

    static DisabilityTable parse(Object raw) {
        return new DisabilityTable(Values.table(raw, BodyPart.class, DisabilityTable::row));
    }

    private static Row row(Object raw) {
        if (raw instanceof String) {
            return new Flat(Values.percent(raw));
        }
        Map<String, Object> row = Values.map(raw);
        if (row.containsKey("right")) {
            return new Sided(Values.percent(row.get("right")), Values.percent(row.get("left")));
        }
        if (row.containsKey("min")) {
            return new Range(Values.percent(row.get("min")), Values.percent(row.get("max")));
        }
        if (row.containsKey("per_ten")) {
            return new PerTen(Values.percent(row.get("per_ten")));
        }
        return new Banded(Values.list(row.get("bands"), DisabilityTable::band));
    }

    private static Band band(Object raw) {
        Map<String, Object> band = Values.map(raw);
        Object to = band.containsKey("to") ? band.get("to") : band.get("below");
        return new Band(
                Values.percent(band.get("from")),
                to == null ? null : Values.percent(to),
                band.containsKey("to"),
                Values.percent(band.get("percent")));
    }
}
