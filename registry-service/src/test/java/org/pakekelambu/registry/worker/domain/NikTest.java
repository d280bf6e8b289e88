package org.pakekelambu.registry.worker.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NikTest {

    @Test
    void a_nik_has_sixteen_ascii_digits() {
        assertTrue(Nik.isWellFormed("1606031708850003"));
        assertFalse(Nik.isWellFormed("160603170885000"));
        assertFalse(Nik.isWellFormed("16060317088500033"));
        assertFalse(Nik.isWellFormed("160603170885000O"));
        assertFalse(Nik.isWellFormed("١٦٠٦٠٣١٧٠٨٨٥٠٠٠٣"));
        assertFalse(Nik.isWellFormed(null));
    }

    @Test
    void it_carries_the_birth_date_and_forty_more_days_for_a_woman() {
        assertTrue(Nik.agreesWithBirthDate("1606031708850003", LocalDate.of(1985, 8, 17)));
        assertTrue(Nik.agreesWithBirthDate("1606035708850003", LocalDate.of(1985, 8, 17)));
        assertFalse(Nik.agreesWithBirthDate("1606031708850003", LocalDate.of(1985, 8, 18)));
        assertTrue(Nik.agreesWithSex("1606031708850003", Sex.MALE));
        assertTrue(Nik.agreesWithSex("1606035708850003", Sex.FEMALE));
        assertFalse(Nik.agreesWithSex("1606035708850003", Sex.MALE));
    }

    @Test
    void a_leap_day_and_both_centuries_agree() {
        assertTrue(Nik.agreesWithBirthDate("1606032902000001", LocalDate.of(2000, 2, 29)));
        assertTrue(Nik.agreesWithBirthDate("1606036902040001", LocalDate.of(2004, 2, 29)));
        assertTrue(Nik.agreesWithBirthDate("1606030101050001", LocalDate.of(1905, 1, 1)));
        assertTrue(Nik.agreesWithBirthDate("1606030101050001", LocalDate.of(2005, 1, 1)));
    }

    @Test
    void the_last_day_of_a_month_of_a_woman_is_seventy_one() {
        assertTrue(Nik.agreesWithBirthDate("1606037112990001", LocalDate.of(1999, 12, 31)));
        assertTrue(Nik.agreesWithSex("1606037112990001", Sex.FEMALE));
        assertTrue(Nik.agreesWithSex("1606033112990001", Sex.MALE));
    }

    @Test
    void a_mask_leaves_only_the_serial() {
        assertEquals("************0003", Nik.masked("1606031708850003"));
    }
}
