package org.pakekelambu.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Working days: all but weekends, national holidays and {@code cuti bersama}. For a year whose decree is not loaded only
 * weekends are skipped; {@link #knows} says so and the result then rests on confidence M.
 */
public final class WorkingCalendar {

    private static final YearMonth FIRST = YearMonth.of(2015, 1);
    private static final int MONTHS = 12 * 60;

    private final History<Set<LocalDate>> holidays;
    private final History<List<DayOfWeek>> weekend;
    private final Set<LocalDate> daysOff = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final LocalDate[] dueDays = new LocalDate[MONTHS];
    private ContributionLaw contribution;

    WorkingCalendar(LawReader law) {
        holidays = law.read("calendar.holidays", Unit.HOLIDAYS, Values::days);
        weekend = law.read("calendar.weekend", Unit.WEEKDAYS, Values.someOf(DayOfWeek.class));
        for (Parameter<Set<LocalDate>> year : holidays.values()) {
            years.add(year.appliesFrom().getYear());
            daysOff.addAll(year.value());
        }
    }

    /** Due days are asked for every month of every member: worked out once. */
    void precompute(ContributionLaw ofMonths) {
        contribution = ofMonths;
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            if (contribution.hasDueDay(month)) {
                dueDays[i] = workOutDueDay(month);
            }
        }
    }

    /** Last day on which the contribution of that month is in time. */
    public LocalDate dueDay(YearMonth month) {
        int i = (month.getYear() - FIRST.getYear()) * 12 + month.getMonthValue() - 1;
        return i >= 0 && i < MONTHS && dueDays[i] != null ? dueDays[i] : workOutDueDay(month);
    }

    private LocalDate workOutDueDay(YearMonth month) {
        int day = contribution.dueDay(month.atDay(1)).value();
        return sameOrNextWorkingDay(month.atDay(day));
    }

    /** True when the holidays of that year are in the law data. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The decree of a year's holidays; empty where only weekends are known. */
    public Optional<Parameter<Set<LocalDate>>> decree(int year) {
        return holidays.values().stream()
                .filter(p -> p.appliesFrom().getYear() == year)
                .findFirst();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !weekend.on(day).value().contains(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The n-th working day after a day, that day not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate result = day;
        for (int i = 0; i < n; i++) {
            result = sameOrNextWorkingDay(result.plusDays(1));
        }
        return result;
    }
}
