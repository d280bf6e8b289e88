package org.pakekelambu.law.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.pakekelambu.law.ClockLaw;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.WorkingCalendar;

/** Due days of every step of a claim. Days are dates in Asia/Jakarta; the day a limit counts from is not counted. */
public final class Clock {

    private final WorkingCalendar calendar;
    private final ClockLaw law;

    public Clock(Law law) {
        this.calendar = law.calendar();
        this.law = law.clocks();
    }

    /** JKM is paid 3 working days after application, death letter, heir letter and member card are there (Ps 40(3)). */
    public DueDay payJkm(LocalDate completeOn) {
        return workingDays(completeOn, law.payJkm(completeOn));
    }

    /** JKK is paid 7 working days after its requirements are met (Ps 37(2)). */
    public DueDay payJkk(LocalDate metOn) {
        return workingDays(metOn, law.payJkk(metOn));
    }

    /** The claimant is told what is missing 7 working days after the stage II report (Ps 44(7)). */
    public DueDay tellWhatIsMissing(LocalDate reportedOn) {
        return workingDays(reportedOn, law.missingNotice(reportedOn));
    }

    /** A facility is paid 7 working days after its bill (Ps 46(1)). */
    public DueDay payFacility(LocalDate billedOn) {
        return workingDays(billedOn, law.payFacility(billedOn));
    }

    /** A change of a member's data is reported within 7 working days (Ps 13). */
    public DueDay reportChange(LocalDate changedOn) {
        return workingDays(changedOn, law.changeReport(changedOn));
    }

    /** A suspected case is decided 30 days after stage I; care goes on meanwhile (PP 49/2023 Ps 25A, 25B). */
    public DueDay decideSuspected(LocalDate reportedOn) {
        Parameter<Integer> days = law.suspectedDecision(reportedOn);
        return new DueDay(reportedOn.plusDays(days.value()), reportedOn, days, true);
    }

    /** Each stage of an accident is reported within 2 x 24 hours; a late report is flagged, never a reason to refuse. */
    public boolean reportedInTime(LocalDateTime happened, LocalDateTime reported) {
        int hours = law.reportHours(happened.toLocalDate()).value();
        return !reported.isAfter(happened.plusHours(hours));
    }

    /** The same for reports of which only the dates are known: the second day after is still in time. */
    public boolean reportedInTime(LocalDate happened, LocalDate reported) {
        int hours = law.reportHours(happened).value();
        return !reported.isAfter(happened.plusDays(hours / 24));
    }

    /** Last day to claim JKK: the same date so many years later, inclusive, never moved (Ps 26). JKM has no such day. */
    public DueDay jkkClaimableUntil(LocalDate riskOn) {
        return years(riskOn, law.jkkExpiry(riskOn));
    }

    /** Last day on which a disease after the end of the work can still be an occupational one (Ps 48). */
    public DueDay diseaseAfterWorkUntil(LocalDate workEndedOn) {
        return years(workEndedOn, law.diseaseAfterWork(workEndedOn));
    }

    /** JKM claims do not expire: the law names no limit, and none may be invented. */
    public Optional<DueDay> jkmClaimableUntil(LocalDate diedOn) {
        return Optional.empty();
    }

    private DueDay workingDays(LocalDate from, Parameter<Integer> days) {
        LocalDate on = calendar.plusWorkingDays(from, days.value());
        return new DueDay(on, from, days, calendar.knows(from.getYear()) && calendar.knows(on.getYear()));
    }

    private static DueDay years(LocalDate from, Parameter<Integer> years) {
        return new DueDay(from.plusYears(years.value()), from, years, true);
    }
}
