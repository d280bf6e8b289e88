package org.pakekelambu.claims.scholarship.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pakekelambu.law.SchoolLevel;

/** Tells which way through school a calendar explains: one grade a year, from SD 1 at about seven. */
final class Grade {
    /** In SD 1 a child is about seven: six years and the grade. */
    private static final int YEARS_BEFORE_SCHOOL = 6;

    private static final int ENTERS_KINDERGARTEN = 5;

    /** More years than this from the usual age, and somebody looks (an assumption of ours, not of the law). */
    private static final int FAR = 3;

    private Grade() {}

    /** What of a place cannot be explained: by the one before, and by the age. */
    static Optional<Question> unexplained(Place asked, Optional<Place> before, LocalDate born) {
        if (before.isPresent() && jump(before.get(), asked)) {
            return Optional.of(Question.JUMP);
        }
        return farFromUsual(asked, born) ? Optional.of(Question.UNUSUAL_AGE) : Optional.empty();
    }

    /** Further than one grade a year, or back to a lower grade of the same level; repeating a grade is no jump. */
    private static boolean jump(Place before, Place asked) {
        int years = asked.year().begins() - before.year().begins();
        boolean ahead = of(asked) > highest(before) + years;
        boolean back = asked.level() == before.level()
                && asked.level() != SchoolLevel.TK
                && asked.yearInLevel() < before.yearInLevel();
        return ahead || back;
    }

    /** Higher education and training begin at any age. */
    private static boolean farFromUsual(Place asked, LocalDate born) {
        long age = ChronoUnit.YEARS.between(born, asked.year().firstDay());
        int usual = asked.level() == SchoolLevel.TK ? ENTERS_KINDERGARTEN : YEARS_BEFORE_SCHOOL + of(asked);
        return age < usual - FAR || (asked.level() != SchoolLevel.PT && age > usual + FAR);
    }

    /** Kindergarten is 0 however many years it lasts, SD 1 is 1, SMP 1 is 7, SMA 1 is 10, higher education from 13 on. */
    private static int of(Place place) {
        return place.level() == SchoolLevel.TK ? 0 : below(place.level()) + place.atLeast();
    }

    private static int highest(Place place) {
        return place.yearInLevel() > 0 ? of(place) : last(place.level());
    }

    private static int last(SchoolLevel level) {
        return switch (level) {
            case NONE, TK -> 0;
            case SD -> 6;
            case SMP -> 9;
            case SMA -> 12;
            case PT -> 17;
        };
    }

    private static int below(SchoolLevel level) {
        return last(SchoolLevel.values()[level.ordinal() - 1]);
    }
}
