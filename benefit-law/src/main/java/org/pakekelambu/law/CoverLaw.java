package org.pakekelambu.law;

import java.time.LocalDate;

/** Who is covered and when cover ends (PP 44/2015 Ps 11, 24, 39, 42). */
public final class CoverLaw {

    /** On which day cover begins. */
    public enum Start {
        LATER_OF_KPJ_AND_FIRST_PAYMENT
    }

    /** Whether the last day of a membership is still covered. */
    public enum ExitDay {
        COVERED,
        NOT_COVERED
    }

    private final History<Start> start;
    private final History<Integer> arrearsKeptMonths;
    private final History<ExitDay> exitDay;
    private final History<Integer> latestRegistrationAge;

    CoverLaw(LawReader law) {
        start = law.read("cover.start", Unit.RULE, Values.oneOf(Start.class));
        arrearsKeptMonths = law.number("cover.arrears_kept_months", Unit.MONTHS);
        exitDay = law.read("cover.exit_day", Unit.RULE, Values.oneOf(ExitDay.class));
        latestRegistrationAge = law.number("cover.latest_registration_age", Unit.YEARS);
    }

    /** The rule by which cover begins; it is never backdated. */
    public Parameter<Start> start(LocalDate on) {
        return start.on(on);
    }

    /** First day on which anybody can be covered: no law of ours is older, whatever date a membership bears. */
    public LocalDate firstDay() {
        return start.values().get(0).appliesFrom();
    }

    /** Most unpaid months that still keep the cover; one more ends it. */
    public Parameter<Integer> arrearsKeptMonths(LocalDate on) {
        return arrearsKeptMonths.on(on);
    }

    public Parameter<ExitDay> exitDay(LocalDate on) {
        return exitDay.on(on);
    }

    /** Who is past this birthday cannot register. */
    public Parameter<Integer> latestRegistrationAge(LocalDate on) {
        return latestRegistrationAge.on(on);
    }
}
