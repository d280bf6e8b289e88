package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.ScholarshipLaw;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Working.LevelYears;

/**
 * The most a child can still claim in school years to come: every year that can begin before the birthday on which the right
 * ends, the highest levels first, since a child leaves school upwards.
 */
final class SchoolForecast {

    private static final SchoolLevel[] DOWNWARDS = {
        SchoolLevel.PT, SchoolLevel.SMA, SchoolLevel.SMP, SchoolLevel.SD, SchoolLevel.TK
    };

    private SchoolForecast() {}

    /** Years by level, lowest first; without the first year of a child at school. */
    static List<LevelYears> of(Child child, LocalDate risk, ScholarshipLaw law) {
        LocalDate end = child.birthDate().plusYears(law.endsAtAge(risk).value());
        int years = yearsBegunBefore(end, risk) + (child.atSchool() ? 0 : 1);
        int together = law.preschoolAndPrimaryYears(risk).value()
                - (child.level() == SchoolLevel.TK || child.level() == SchoolLevel.SD ? 1 : 0);
        List<LevelYears> forecast = new ArrayList<>(5);
        for (SchoolLevel level : DOWNWARDS) {
            if (years <= 0 || level.compareTo(child.level()) < 0) {
                break;
            }
            int most = Math.min(years, left(child, level, law.maxYears(level, risk)));
            if (level == SchoolLevel.SD || level == SchoolLevel.TK) {
                most = Math.min(most, together);
                together -= most;
            }
            if (most > 0) {
                forecast.add(new LevelYears(level, most, law.perYear(level, risk)));
                years -= most;
            }
        }
        Collections.reverse(forecast);
        return forecast;
    }

    static Rupiah worth(List<LevelYears> years) {
        Rupiah sum = Rupiah.ZERO;
        for (int i = 0; i < years.size(); i++) {
            sum = sum.plus(years.get(i).perYear().value().times(years.get(i).years()));
        }
        return sum;
    }

    /** Years of a level still to come: the one the child is in now is paid apart. */
    private static int left(Child child, SchoolLevel level, Parameter<Integer> most) {
        if (level != child.level()) {
            return most.value();
        }
        int now = child.yearInLevel() == null ? 1 : child.yearInLevel();
        return Math.max(0, most.value() - now);
    }

    /** Anniversaries of the risk, from the first on, before the right ends. */
    private static int yearsBegunBefore(LocalDate end, LocalDate risk) {
        int years = Math.max(0, end.getYear() - risk.getYear());
        return years > 0 && !risk.plusYears(years).isBefore(end) ? years - 1 : years;
    }
}
