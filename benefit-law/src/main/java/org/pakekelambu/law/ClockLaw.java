package org.pakekelambu.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Limits of time and the price of missing them (PP 44/2015 Ps 13, 25A, 26, 37, 40, 44, 46, 48). */
public final class ClockLaw {

    private final History<Integer> reportHours;
    private final History<Integer> missingNotice;
    private final History<Integer> suspectedDecision;
    private final History<Integer> payJkm;
    private final History<Integer> payJkk;
    private final History<Integer> payFacility;
    private final History<Integer> changeReport;
    private final History<Integer> jkkExpiry;
    private final History<Integer> diseaseAfterWork;
    private final History<BigDecimal> latePercentPerDay;

    ClockLaw(LawReader law) {
        reportHours = law.number("clock.accident_report", Unit.HOURS);
        missingNotice = law.number("clock.missing_documents_notice", Unit.WORKING_DAYS);
        suspectedDecision = law.number("clock.suspected_case_decision", Unit.DAYS);
        payJkm = law.number("clock.jkm_payment", Unit.WORKING_DAYS);
        payJkk = law.number("clock.jkk_payment", Unit.WORKING_DAYS);
        payFacility = law.number("clock.facility_payment", Unit.WORKING_DAYS);
        changeReport = law.number("clock.member_change_report", Unit.WORKING_DAYS);
        jkkExpiry = law.number("clock.jkk_claim_expiry", Unit.YEARS);
        diseaseAfterWork = law.number("clock.disease_after_work", Unit.YEARS);
        latePercentPerDay = law.read("clock.late_percent_per_day", Unit.PERCENT, Values::percent);
    }

    /** Hours within which each stage of an accident is reported. */
    public Parameter<Integer> reportHours(LocalDate on) {
        return reportHours.on(on);
    }

    public Parameter<Integer> missingNotice(LocalDate on) {
        return missingNotice.on(on);
    }

    public Parameter<Integer> suspectedDecision(LocalDate on) {
        return suspectedDecision.on(on);
    }

    public Parameter<Integer> payJkm(LocalDate on) {
        return payJkm.on(on);
    }

    public Parameter<Integer> payJkk(LocalDate on) {
        return payJkk.on(on);
    }

    public Parameter<Integer> payFacility(LocalDate on) {
        return payFacility.on(on);
    }

    public Parameter<Integer> changeReport(LocalDate on) {
        return changeReport.on(on);
    }

    /** Years after accident or diagnosis; JKM has no such limit. */
    public Parameter<Integer> jkkExpiry(LocalDate riskOn) {
        return jkkExpiry.on(riskOn);
    }

    public Parameter<Integer> diseaseAfterWork(LocalDate on) {
        return diseaseAfterWork.on(on);
    }

    /** Compensation for each day a payment is late, in percent of the late lines. */
    public Parameter<BigDecimal> latePercentPerDay(LocalDate on) {
        return latePercentPerDay.on(on);
    }
}
