package org.pakekelambu.law.benefit;

import java.math.BigDecimal;
import java.util.List;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.DisabilityTable;
import org.pakekelambu.law.MonthBand;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.SchoolLevel;

/**
 * How the amount of a line was worked out: the formula (by its kind), its parameters and its numbers. Cheap to keep with every
 * line; {@code explain} turns it into a tree for readers when one is asked for.
 */
public sealed interface Working {

    /** The parameter is the amount. */
    record Fixed(Parameter<Rupiah> amount) implements Working {}

    /** percent x months x W, at least the floor where there is one (else null). */
    record ShareOfBasis(
            Parameter<BigDecimal> percent, Parameter<Integer> months, Parameter<Rupiah> basis, Parameter<Rupiah> floor)
            implements Working {}

    /**
     * Sum of table percentages, at most the cap, x months x W.
     *
     * @param percent what is counted after the cap
     * @param cap null when a single impairment makes no cap needed
     */
    record Disability(
            List<RatedImpairment> impairments,
            BigDecimal percent,
            Parameter<BigDecimal> cap,
            Parameter<DisabilityTable> table,
            Parameter<Integer> months,
            Parameter<Rupiah> basis)
            implements Working {}

    /** Months and days unable to work, each at the percentage of its band, of W. */
    record UnableToWork(
            Incapacity time, Parameter<List<MonthBand>> bands, Parameter<Integer> daysPerMonth, Parameter<Rupiah> basis)
            implements Working {}

    /** The cost, at most the cap. */
    record Capped(Rupiah cost, Parameter<Rupiah> cap) implements Working {}

    /** The cost as it is; {@code most} is the highest local partner price, or null. */
    record AtCost(Rupiah cost, Rupiah most, Parameter<?> rule) implements Working {}

    /** A price and a percentage on top. */
    record PricePlus(Rupiah price, Parameter<BigDecimal> extra) implements Working {}

    /** School years by level at the rate of each. */
    record SchoolYears(List<LevelYears> levels) implements Working {}

    /** So many years of one level. */
    record LevelYears(SchoolLevel level, int years, Parameter<Rupiah> perYear) {}

    /** What the promise exceeds the statutory death lines by. */
    record TopUp(Parameter<Rupiah> promise, List<BenefitLine> statutory) implements Working {}

    /** percent of the late lines x days late. */
    record Late(List<BenefitLine> lines, Rupiah base, long days, Parameter<BigDecimal> percentPerDay)
            implements Working {}

    /** An officer set the amount, the law leaving it open. */
    record DecidedByOfficer(Rupiah amount, Citation citation) implements Working {}
}
