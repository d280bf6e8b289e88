package org.pakekelambu.law;

import java.time.LocalDate;
import java.util.List;

/** JKM, the death insurance: natural death (PP 44/2015 Ps 34, 42; PP 82/2019). Chosen by the day of death. */
public final class JkmLaw {

    private final History<Rupiah> lumpSum;
    private final History<Rupiah> periodic;
    private final History<Rupiah> funeral;
    private final History<Integer> waitingMonths;
    private final History<List<LineCode>> paidWhileWaiting;
    private final History<List<LineCode>> paidInArrears;
    private final History<Integer> scholarshipMonths;

    JkmLaw(LawReader law) {
        lumpSum = law.rupiah("jkm.lump_sum");
        periodic = law.rupiah("jkm.periodic");
        funeral = law.rupiah("jkm.funeral");
        waitingMonths = law.number("jkm.waiting_months", Unit.MONTHS);
        paidWhileWaiting = law.read("jkm.paid_while_waiting", Unit.LINES, Values::lines);
        paidInArrears = law.read("jkm.paid_in_arrears", Unit.LINES, Values::lines);
        scholarshipMonths = law.number("jkm.scholarship_months", Unit.MONTHS);
    }

    public Parameter<Rupiah> lumpSum(LocalDate on) {
        return lumpSum.on(on);
    }

    public Parameter<Rupiah> periodic(LocalDate on) {
        return periodic.on(on);
    }

    public Parameter<Rupiah> funeral(LocalDate on) {
        return funeral.on(on);
    }

    /** Calendar months after cover start before the full benefit is owed. */
    public Parameter<Integer> waitingMonths(LocalDate on) {
        return waitingMonths.on(on);
    }

    public Parameter<List<LineCode>> paidWhileWaiting(LocalDate on) {
        return paidWhileWaiting.on(on);
    }

    /** Lines paid at once although months are in arrears; the others are held until these are settled. */
    public Parameter<List<LineCode>> paidInArrears(LocalDate on) {
        return paidInArrears.on(on);
    }

    /** Contribution months needed for the scholarship. */
    public Parameter<Integer> scholarshipMonths(LocalDate on) {
        return scholarshipMonths.on(on);
    }
}
