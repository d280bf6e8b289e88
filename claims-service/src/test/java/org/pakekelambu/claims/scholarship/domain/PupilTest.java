package org.pakekelambu.claims.scholarship.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        Place asked = place(2042, SchoolLevel.PT, 1);
        assertEquals(Set.of(), pupil(LocalDate.of(2019, 7, 2)).questions(asked, LAW));
        assertEquals(Set.of(Question.TOO_OLD), pupil(LocalDate.of(2019, 7, 1)).questions(asked, LAW));
    }

    @Test
    void kindergarten_and_primary_school_together_last_eight_years() {
        Place[] early = IntStream.range(0, 8)
                .mapToObj(i -> place(2026 + i, i < 2 ? SchoolLevel.TK : SchoolLevel.SD, i < 2 ? i + 1 : i - 1))
                .toArray(Place[]::new);
        Pupil pupil = pupil(LocalDate.of(2021, 3, 1), early);
        assertEquals(Set.of(Question.YEARS_OF_THE_LEVEL_USED), pupil.questions(place(2034, SchoolLevel.SD, 6), LAW));
        assertEquals(Set.of(), pupil.questions(place(2034, SchoolLevel.SMP, 1), LAW));
    }

    @Test
    void a_lower_level_is_a_question_and_a_year_the_level_does_not_have_is_impossible() {
        LocalDate today = LocalDate.of(2030, 8, 1);
        Pupil pupil = pupil(LocalDate.of(2014, 3, 1), place(2026, SchoolLevel.SMP, 1));
        assertEquals(Set.of(Question.BELOW_THE_LAST_LEVEL), pupil.questions(place(2027, SchoolLevel.SD, 6), LAW));
        assertEquals(
                Map.of("yearInLevel", "more-years-than-the-level-has"),
                pupil.impossible(place(2027, SchoolLevel.SMP, 4), today, LAW));
        assertEquals(Map.of(), pupil.impossible(place(2027, SchoolLevel.SMP, 3), today, LAW));
    }

    @ParameterizedTest
    @CsvSource({
        // One grade a year, and the same grade again.
        "SD, 1, 2027, SD, 2, false",
        "SD, 1, 2027, SD, 1, false",
        "SD, 1, 2027, SD, 3, true",
        "SD, 1, 2028, SD, 3, false",
        "SD, 3, 2027, SD, 2, true",
        // From level to level; kindergarten lasts a year or two.
        "SD, 6, 2027, SMP, 1, false",
        "SD, 5, 2027, SMP, 1, true",
        "SMA, 3, 2027, PT, 1, false",
        "SMA, 2, 2027, PT, 1, true",
        "TK, 1, 2027, SD, 1, false",
        "TK, 1, 2027, SD, 2, true",
        // Nobody said in which grade the child was.
        "SD, 0, 2027, SMP, 1, false",
        "SD, 0, 2027, SMP, 2, true"
    })
    void a_step_the_calendar_does_not_explain_is_a_jump(
            SchoolLevel was, int in, int year, SchoolLevel is, int now, boolean jump) {
        LocalDate born = LocalDate.of(2027 - 6, 3, 1).minusYears(grade(is, now));
        Set<Question> questions = pupil(born, place(2026, was, in)).questions(place(year, is, now), LAW);
        assertEquals(jump ? Set.of(Question.JUMP) : Set.of(), questions);
    }

    @Test
    void an_age_more_than_three_years_from_the_usual_one_is_a_question() {
        Place fourth = place(2027, SchoolLevel.SD, 4);
        assertEquals(Set.of(), pupil(LocalDate.of(2020, 7, 1)).questions(fourth, LAW));
        assertEquals(
                Set.of(Question.UNUSUAL_AGE), pupil(LocalDate.of(2020, 7, 2)).questions(fourth, LAW));
        assertEquals(Set.of(), pupil(LocalDate.of(2013, 7, 2)).questions(fourth, LAW));
        assertEquals(
                Set.of(Question.UNUSUAL_AGE), pupil(LocalDate.of(2013, 7, 1)).questions(fourth, LAW));
        Place study = place(2027, SchoolLevel.PT, 1);
        assertEquals(Set.of(), pupil(LocalDate.of(2004, 8, 1)).questions(study, LAW));
        assertEquals(
                Set.of(Question.UNUSUAL_AGE), pupil(LocalDate.of(2018, 3, 1)).questions(study, LAW));
    }

    private static int grade(SchoolLevel level, int year) {
        return year
                + switch (level) {
                    case SMP -> 6;
                    case SMA -> 9;
                    case PT -> 12;
                    default -> 0;
                };
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
