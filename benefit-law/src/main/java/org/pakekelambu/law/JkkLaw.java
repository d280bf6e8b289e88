package org.pakekelambu.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * JKK, the work accident insurance: death and disability money (PP 44/2015 Ps 25, 39, annex III; PP 82/2019). Chosen by the
 * day of accident or diagnosis, for every line.
 */
public final class JkkLaw {

    private final History<Integer> multiple;
    private final History<BigDecimal> deathPercent;
    private final History<Rupiah> deathFloor;
    private final History<BigDecimal> totalDisabilityPercent;
    private final History<BigDecimal> disabilityCapPercent;
    private final History<DisabilityTable> disabilityTable;
    private final History<Rupiah> periodic;
    private final History<Rupiah> funeral;
    private final History<List<MonthBand>> incapacityBands;
    private final History<Integer> incapacityDaysPerMonth;
    private final History<List<LineCode>> paidInArrears;
    private final CareLaw care;

    JkkLaw(LawReader law) {
        multiple = law.number("jkk.months_of_basis", Unit.MONTHS);
        deathPercent = law.read("jkk.death.percent", Unit.PERCENT, Values::percent);
        deathFloor = law.rupiah("jkk.death.floor");
        totalDisabilityPercent = law.read("jkk.disability_total.percent", Unit.PERCENT, Values::percent);
        disabilityCapPercent = law.read("jkk.disability.cap_percent", Unit.PERCENT, Values::percent);
        disabilityTable = law.read("jkk.disability.table", Unit.DISABILITY_TABLE, DisabilityTable::parse);
        periodic = law.rupiah("jkk.periodic");
        funeral = law.rupiah("jkk.funeral");
        incapacityBands = law.read("jkk.incapacity.bands", Unit.MONTH_BANDS, MonthBand::parse);
        incapacityDaysPerMonth = law.number("jkk.incapacity.days_per_month", Unit.DAYS);
        paidInArrears = law.read("jkk.paid_in_arrears", Unit.LINES, Values::lines);
        care = new CareLaw(law);
    }

    /** Months of the basis amount that make 100%: 80. */
    public Parameter<Integer> monthsOfBasis(LocalDate on) {
        return multiple.on(on);
    }

    public Parameter<BigDecimal> deathPercent(LocalDate on) {
        return deathPercent.on(on);
    }

    /** Least that is owed for an accident death, whatever the basis. */
    public Parameter<Rupiah> deathFloor(LocalDate on) {
        return deathFloor.on(on);
    }

    public Parameter<BigDecimal> totalDisabilityPercent(LocalDate on) {
        return totalDisabilityPercent.on(on);
    }

    /** Most that several impairments of one accident add up to. */
    public Parameter<BigDecimal> disabilityCapPercent(LocalDate on) {
        return disabilityCapPercent.on(on);
    }

    public Parameter<DisabilityTable> disabilityTable(LocalDate on) {
        return disabilityTable.on(on);
    }

    public Parameter<Rupiah> periodic(LocalDate on) {
        return periodic.on(on);
    }

    public Parameter<Rupiah> funeral(LocalDate on) {
        return funeral.on(on);
    }

    public Parameter<List<MonthBand>> incapacityBands(LocalDate on) {
        return incapacityBands.on(on);
    }

    /** Days a part month is counted in. */
    public Parameter<Integer> incapacityDaysPerMonth(LocalDate on) {
        return incapacityDaysPerMonth.on(on);
    }

    /** Lines given at once although months are in arrears; the others are held. */
    public Parameter<List<LineCode>> paidInArrears(LocalDate on) {
        return paidInArrears.on(on);
    }

    /** Costs that are reimbursed: transport, care at home, aids, treatment. */
    public CareLaw care() {
        return care;
    }
}
