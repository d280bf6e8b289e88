package org.pakekelambu.benefits.rehearsal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.pakekelambu.benefits.rehearsal.domain.Difference.Pair;
import org.pakekelambu.law.benefit.Contingency;

/**
 * Rupiah a year: what each kind of loss would cost if it happened to everybody, times how often it happens in a year. The law
 * does not say how often; whoever rehearses does, and for a natural death the deaths recorded in the last twelve months stand
 * in where he does not.
 *
 * @param cases by kind of loss; kinds of which nobody knows how often they happen have no rate and no rupiah a year
 * @param benefits difference a year of what BPJS owes; {@code topUps} of what the programme promised
 * @param contributions difference of twelve months' contributions
 */
public record Forecast(Map<Contingency, Case> cases, long benefits, long topUps, long contributions) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Who says how often. */
    public enum Source {
        GIVEN,
        OBSERVED,
        UNKNOWN
    }

    /** @param perThousand cases a year among a thousand covered workers, or null when unknown */
    public record Case(BigDecimal perThousand, Source source, Long rupiahPerYear) {}

    public static Forecast of(Tally tally, Map<Contingency, BigDecimal> given) {
        Map<Contingency, Case> cases = new EnumMap<>(Contingency.class);
        long benefits = 0;
        long topUps = 0;
        for (Map.Entry<Contingency, Tally.Sum> sum : tally.contingencies().entrySet()) {
            BigDecimal rate = given.get(sum.getKey());
            Source source = rate == null ? Source.UNKNOWN : Source.GIVEN;
            if (rate == null && sum.getKey() == Contingency.NATURAL_DEATH && tally.covered() > 0) {
                rate = BigDecimal.valueOf(tally.deaths())
                        .multiply(THOUSAND)
                        .divide(BigDecimal.valueOf(tally.covered()), 3, RoundingMode.HALF_UP);
                source = Source.OBSERVED;
            }
            if (rate == null) {
                cases.put(sum.getKey(), new Case(null, source, null));
                continue;
            }
            long all = perYear(sum.getValue().owed(), rate);
            long promised = perYear(sum.getValue().topUp(), rate);
            cases.put(sum.getKey(), new Case(rate, source, all));
            benefits = Math.addExact(benefits, all - promised);
            topUps = Math.addExact(topUps, promised);
        }
        long contributions = Math.multiplyExact(tally.contributions().difference(), 12L);
        return new Forecast(cases, benefits, topUps, contributions);
    }

    private static long perYear(Pair ifItHappenedToAll, BigDecimal perThousand) {
        return BigDecimal.valueOf(ifItHappenedToAll.difference())
                .multiply(perThousand)
                .divide(THOUSAND, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
