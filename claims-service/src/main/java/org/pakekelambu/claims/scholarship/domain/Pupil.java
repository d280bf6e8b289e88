package org.pakekelambu.claims.scholarship.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pakekelambu.law.ScholarshipLaw;
import org.pakekelambu.law.SchoolLevel;

/**
 * A child with a right to a scholarship: the day of the risk whose rates hold, and the school years paid or asked for so far. The
 * right ends at 23, on marriage or work; no level beyond its years, TK and SD together 8 (PP 82/2019, annex III).
 */
public record Pupil(LocalDate born, boolean rightEnded, LocalDate risk, List<Place> past) {
    private static final int USUAL_AGE_AT_SD = 7;

    public Pupil {
        past = past.stream().sorted(Comparator.comparing(Place::year)).toList();
    }

    /** What can be no school year at all, by field: not of the risk, not begun, or not of the level. */
    public Map<String, String> impossible(Place asked, LocalDate today, ScholarshipLaw law) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (asked.year().firstDay().isAfter(today)) {
            faults.put("schoolYear", "school-year-not-begun");
        } else if (asked.year().compareTo(SchoolYear.of(risk)) < 0) {
            faults.put("schoolYear", "before-the-event");
        }
        if (asked.yearInLevel() > law.maxYears(asked.level(), risk).value()) {
            faults.put("yearInLevel", "more-years-than-the-level-has");
        }
        return faults;
    }

    /** What stands against a school year by what is on record, or cannot be explained; a person answers it. */
    public Set<Question> questions(Place asked, ScholarshipLaw law) {
        return without(asked.year()).raised(asked, law);
    }

    private Pupil without(SchoolYear year) {
        return new Pupil(
                born,
                rightEnded,
                risk,
                past.stream().filter(place -> !place.year().equals(year)).toList());
    }

    private Set<Question> raised(Place asked, ScholarshipLaw law) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        if (rightEnded) {
            questions.add(Question.MARRIED_OR_WORKING);
        }
        if (!asked.year().firstDay().isBefore(end(law))) {
            questions.add(Question.TOO_OLD);
        }
        boolean levelUsed =
                used(asked.level()) >= law.maxYears(asked.level(), risk).value();
        boolean earlyUsed = early(asked.level())
                && used(SchoolLevel.TK) + used(SchoolLevel.SD)
                        >= law.preschoolAndPrimaryYears(risk).value();
        if (levelUsed || earlyUsed) {
            questions.add(Question.YEARS_OF_THE_LEVEL_USED);
        }
        Optional<Place> last = before(asked.year());
        if (last.filter(place -> place.level().compareTo(asked.level()) > 0).isPresent()) {
            questions.add(Question.BELOW_THE_LAST_LEVEL);
        } else {
            Grade.unexplained(asked, last, born).ifPresent(questions::add);
        }
        return questions;
    }

    /** The school years still to come, from one on, if the child goes on year by year; at most so many. */
    public List<Place> future(SchoolYear from, int years, ScholarshipLaw law) {
        List<Place> way = new ArrayList<>();
        Pupil pupil = this;
        for (int i = 0; i < years; i++) {
            SchoolYear year = from.plus(i);
            Optional<Place> next = pupil.next(year, law);
            if (next.isPresent()) {
                way.add(next.get());
                List<Place> all = new ArrayList<>(pupil.past);
                all.add(next.get());
                pupil = new Pupil(born, rightEnded, risk, all);
            }
        }
        return way;
    }

    /** What each school year from that of the risk on would be, were it the next that is asked for. */
    public List<Place> each(ScholarshipLaw law) {
        List<Place> years = new ArrayList<>();
        for (SchoolYear year = SchoolYear.of(risk); year.firstDay().isBefore(end(law)); year = year.plus(1)) {
            next(year, law).ifPresent(years::add);
        }
        return years;
    }

    private Optional<Place> next(SchoolYear year, ScholarshipLaw law) {
        if (rightEnded
                || !year.firstDay().isBefore(end(law))
                || past.stream().anyMatch(p -> p.year().equals(year))) {
            return Optional.empty();
        }
        Optional<Place> last = before(year);
        if (last.isEmpty()) {
            boolean atSchoolAge =
                    !born.plusYears(USUAL_AGE_AT_SD).isAfter(year.firstDay().plusMonths(6));
            return atSchoolAge ? Optional.of(new Place(year, SchoolLevel.SD, 1)) : Optional.empty();
        }
        SchoolLevel level = last.get().level();
        int inLevel = last.get().atLeast() + year.begins() - last.get().year().begins();
        while (inLevel > law.maxYears(level, risk).value()
                || used(level) >= law.maxYears(level, risk).value()) {
            inLevel = Math.max(1, inLevel - law.maxYears(level, risk).value());
            if (level.ordinal() + 1 == SchoolLevel.values().length) {
                return Optional.empty();
            }
            level = SchoolLevel.values()[level.ordinal() + 1];
        }
        return Optional.of(new Place(year, level, inLevel));
    }

    private LocalDate end(ScholarshipLaw law) {
        return born.plusYears(law.endsAtAge(risk).value());
    }

    private Optional<Place> before(SchoolYear year) {
        return past.stream().filter(place -> place.year().compareTo(year) < 0).reduce((a, b) -> b);
    }

    private long used(SchoolLevel level) {
        return past.stream().filter(place -> place.level() == level).count();
    }

    private static boolean early(SchoolLevel level) {
        return level == SchoolLevel.TK || level == SchoolLevel.SD;
    }
}
