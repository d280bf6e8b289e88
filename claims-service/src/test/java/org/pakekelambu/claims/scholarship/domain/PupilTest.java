package org.pakekelambu.claims.scholarship.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.ScholarshipLaw;
import org.pakekelambu.law.SchoolLevel;

/** The way of a child through school, and what stands against a year. */
class PupilTest {
    private static final ScholarshipLaw LAW = Law.load().scholarship();
    private static final LocalDate RISK = LocalDate.of(2026, 7, 10);
    private static final Pupil FIRST_IN_SD = pupil(LocalDate.of(2019, 3, 1), place(2026, SchoolLevel.SD, 1));

    @Test
    void child_in_the_first_year_of_sd_goes_on_to_higher_education_until_23() {
        List<Place> way = FIRST_IN_SD.future(new SchoolYear(2027), 20, LAW);
        // SD 5 more, SMP 3, SMA 3, and higher education in the school years begun before 1 March 2042.
        assertEquals(
                List.of(5L, 3L, 3L, 4L),
                List.of(
                        count(way, SchoolLevel.SD),
                        count(way, SchoolLevel.SMP),
                        count(way, SchoolLevel.SMA),
                        count(way, SchoolLevel.PT)));
        assertEquals(2041, way.get(way.size() - 1).year().begins());
    }

    @Test
    void school_year_beginning_on_the_day_before_and_on_the_23rd_birthday() {
        LocalDate today = LocalDate.of(2049, 7, 2);
        Place asked = place(2042, SchoolLevel.PT, 1);
        assertTrue(pupil(LocalDate.of(2019, 7, 2)).against(asked, today, LAW).isEmpty());
        assertEquals(
                "too-old-for-school-money",
                pupil(LocalDate.of(2019, 7, 1)).against(asked, today, LAW).get("schoolYear"));
    }

    @Test
    void kindergarten_and_primary_school_together_last_eight_years() {
        Place[] early = IntStream.range(0, 8)
                .mapToObj(i -> place(2026 + i, i < 2 ? SchoolLevel.TK : SchoolLevel.SD, i < 2 ? i + 1 : i - 1))
                .toArray(Place[]::new);
        Pupil pupil = pupil(LocalDate.of(2021, 3, 1), early);
        assertTrue(pupil.against(place(2034, SchoolLevel.SD, 6), LocalDate.of(2034, 8, 1), LAW)
                .containsKey("level"));
        assertTrue(pupil.against(place(2034, SchoolLevel.SMP, 1), LocalDate.of(2034, 8, 1), LAW)
                .isEmpty());
    }

    @Test
    void nobody_goes_back_to_a_lower_level_or_beyond_its_years() {
        LocalDate today = LocalDate.of(2030, 8, 1);
        Pupil pupil = pupil(LocalDate.of(2014, 3, 1), place(2026, SchoolLevel.SMP, 1));
        assertEquals(
                "below-the-last-level",
                pupil.against(place(2027, SchoolLevel.SD, 6), today, LAW).get("level"));
        assertEquals(
                "more-years-than-the-level-has",
                pupil.against(place(2027, SchoolLevel.SMP, 4), today, LAW).get("yearInLevel"));
    }

    private static long count(List<Place> way, SchoolLevel level) {
        return way.stream().filter(place -> place.level() == level).count();
    }

    private static Place place(int year, SchoolLevel level, int inLevel) {
        return new Place(new SchoolYear(year), level, inLevel);
    }

    private static Pupil pupil(LocalDate born, Place... past) {
        return new Pupil(born, false, RISK, List.of(past));
    }
}
