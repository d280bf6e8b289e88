package org.pakekelambu.law.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.SchoolYears.Refusal;

class SchoolYearsTest {

    private static final Law LAW = Law.load();
    private static final LocalDate RISK = LocalDate.of(2026, 6, 1);
    private static final LocalDate BORN = LocalDate.of(2012, 7, 20);

    @Test
    void every_year_is_paid_at_the_rate_of_its_level_until_all_87_million_are_used() {
        List<SchoolLevel> paid = new ArrayList<>();
        Rupiah sum = Rupiah.ZERO;
        for (SchoolLevel level : SchoolLevel.values()) {
            while (level != SchoolLevel.NONE) {
                SchoolYears.Answer answer = claim(Child.of("a", BORN, level), paid, LocalDate.of(2027, 7, 1));
                if (answer.line() == null) {
                    assertEquals(Refusal.YEARS_USED_UP, answer.refusal());
                    break;
                }
                paid.add(level);
                assertEquals(paid.size(), answer.line().schoolYear());
                sum = sum.plus(answer.line().amount());
            }
        }
        assertEquals(19, paid.size());
        assertEquals(Rupiah.of(87_000_000), sum);
    }

    @Test
    void the_right_ends_on_the_23rd_birthday() {
        Child student = Child.of("a", BORN, SchoolLevel.PT);
        assertEquals(
                Rupiah.of(12_000_000),
                claim(student, List.of(), LocalDate.of(2035, 7, 19)).line().amount());
        assertEquals(
                Refusal.AGE_REACHED,
                claim(student, List.of(), LocalDate.of(2035, 7, 20)).refusal());
        assertEquals(
                Refusal.AGE_REACHED,
                claim(student, List.of(), LocalDate.of(2035, 7, 21)).refusal());
    }

    @Test
    void marriage_work_birth_outside_marriage_and_no_school_end_it() {
        assertEquals(Refusal.MARRIED, refusal(new Child("a", BORN, SchoolLevel.SMA, null, true, false, true)));
        assertEquals(Refusal.WORKING, refusal(new Child("a", BORN, SchoolLevel.SMA, null, false, true, true)));
        assertEquals(Refusal.NOT_LEGITIMATE, refusal(new Child("a", BORN, SchoolLevel.SMA, null, false, false, false)));
        assertEquals(Refusal.NOT_AT_SCHOOL, refusal(Child.of("a", BORN, SchoolLevel.NONE)));
        assertNull(refusal(Child.of("a", BORN, SchoolLevel.SMA)));
    }

    @Test
    void the_older_law_paid_once() {
        LocalDate before = LocalDate.of(2019, 12, 1);
        Child child = Child.of("a", BORN, SchoolLevel.SD);
        assertEquals(
                Refusal.ONCE_PER_MEMBER,
                SchoolYears.claim(LineCode.JKK_SCHOLARSHIP, before, child, List.of(), RISK, LAW)
                        .refusal());
    }

    @Test
    void kindergarten_and_primary_school_share_eight_years() {
        List<SchoolLevel> paid = new ArrayList<>(Collections.nCopies(2, SchoolLevel.TK));
        paid.addAll(Collections.nCopies(5, SchoolLevel.SD));
        assertNull(claim(Child.of("a", BORN, SchoolLevel.SD), paid, RISK).refusal());
        paid.add(SchoolLevel.SD);
        assertEquals(
                Refusal.YEARS_USED_UP,
                claim(Child.of("a", BORN, SchoolLevel.SD), paid, RISK).refusal());
        assertNull(claim(Child.of("a", BORN, SchoolLevel.SMP), paid, RISK).refusal());
    }

    private static Refusal refusal(Child child) {
        return claim(child, List.of(), RISK).refusal();
    }

    private static SchoolYears.Answer claim(Child child, List<SchoolLevel> paid, LocalDate begins) {
        return SchoolYears.claim(LineCode.JKK_SCHOLARSHIP, RISK, child, paid, begins, LAW);
    }
}
