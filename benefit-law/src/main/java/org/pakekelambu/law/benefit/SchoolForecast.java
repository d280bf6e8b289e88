package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.ScholarshipLaw;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Working.LevelYears;

/**
 * The most a child can still claim: a year for each anniversary of the risk before the birthday on which the right ends. A child
 * at school goes on year by year; one not at school may enter late, so its highest levels are counted first.
 */
final class SchoolForecast {

    private static final SchoolLevel[] LEVELS = SchoolLevel.values();

    private SchoolForecast() {}

    /** Years by level, lowest first; without the first year of a child at school, which is paid apart. */
    static List<LevelYears> of(Child child, LocalDate risk, ScholarshipLaw law) {
        LocalDate end = child.birthDate().plusYears(law.endsAtAge(risk).value());
        int years = yearsBegunBefore(end, risk);
        return child.atSchool() ? onwards(child, years, risk, law) : entering(years + 1, risk, law);
    }

    static Rupiah worth(List<LevelYears> years) {
        Rupiah sum = Rupiah.ZERO;
        for (int i = 0; i < years.size(); i++) {
            sum = sum.plus(years.get(i).perYear().value().times(years.get(i).years()));
        }
        return sum;
    }

    private static List<LevelYears> onwards(Child child, int years, LocalDate risk, ScholarshipLaw law) {
        int above = 0;
        for (int l = child.level().ordinal() + 1; l < LEVELS.length; l++) {
            above += law.maxYears(LEVELS[l], risk).value();
        }
        int most = law.maxYears(child.level(), risk).value();
        int here = child.yearInLevel() == null
                ? Math.min(most - 1, Math.max(0, years - above))
                : Math.max(0, most - child.yearInLevel());
        List<LevelYears> forecast = new ArrayList<>(5);
        int early = law.preschoolAndPrimaryYears(risk).value() - (isEarly(child.level()) ? 1 : 0);
        int left = years;
        for (int l = child.level().ordinal(); l < LEVELS.length && left > 0; l++) {
            int wanted = LEVELS[l] == child.level()
                    ? here
                    : law.maxYears(LEVELS[l], risk).value();
            int taken = take(forecast, LEVELS[l], Math.min(wanted, left), early, risk, law);
            left -= taken;
            early -= isEarly(LEVELS[l]) ? taken : 0;
        }
        return forecast;
    }

    private static List<LevelYears> entering(int years, LocalDate risk, ScholarshipLaw law) {
        List<LevelYears> forecast = new ArrayList<>(5);
        int early = law.preschoolAndPrimaryYears(risk).value();
        int left = years;
        for (int l = LEVELS.length - 1; l > 0 && left > 0; l--) {
            int wanted = Math.min(left, law.maxYears(LEVELS[l], risk).value());
            int taken = take(forecast, LEVELS[l], wanted, early, risk, law);
            left -= taken;
            early -= isEarly(LEVELS[l]) ? taken : 0;
        }
        Collections.reverse(forecast);
        return forecast;
    }

    private static int take(
            List<LevelYears> forecast, SchoolLevel level, int wanted, int early, LocalDate risk, ScholarshipLaw law) {
        int taken = isEarly(level) ? Math.min(wanted, Math.max(0, early)) : wanted;
        if (taken > 0) {
            forecast.add(new LevelYears(level, taken, law.perYear(level, risk)));
        }
        return taken;
    }

    /** TK and SD share a limit of their own. */
    private static boolean isEarly(SchoolLevel level) {
        return level == SchoolLevel.TK || level == SchoolLevel.SD;
    }

    /** Anniversaries of the risk, from the first on, before the right ends. */
    private static int yearsBegunBefore(LocalDate end, LocalDate risk) {
        int years = Math.max(0, end.getYear() - risk.getYear());
        return years > 0 && !risk.plusYears(years).isBefore(end) ? years - 1 : years;
    }
}
