package org.pakekelambu.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Percent of the basis paid for a month of incapacity.
 *
 * @param fromMonth first month of incapacity the percentage holds for, counted from 1
 */
public record MonthBand(int fromMonth, BigDecimal percent) {

    static List<MonthBand> parse(Object raw) {
        List<MonthBand> bands = Values.list(raw, item -> {
            Map<String, Object> band = Values.map(item);
            return new MonthBand(Values.number(band.get("from_month")), Values.percent(band.get("percent")));
        });
        int previous = 0;
        for (MonthBand band : bands) {
            if (band.fromMonth <= previous || (previous == 0 && band.fromMonth != 1)) {
                throw new IllegalArgumentException("bands must begin at month 1 and rise");
            }
            previous = band.fromMonth;
        }
        return bands;
    }
}
