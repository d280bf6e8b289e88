package org.pakekelambu.registry.worker.domain;

import java.time.LocalDate;

/**
 * The population number: 16 digits, of which 1-6 the region of first issue (any region of Indonesia), 7-12 the birth date
 * as DDMMYY with 40 added to the day for a woman, 13-16 a serial number.
 */
public final class Nik {
    private static final int FEMALE_DAY_OFFSET = 40;

    private Nik() {}

    public static boolean isWellFormed(String nik) {
        return Digits.exactly(nik, 16);
    }

    /** Whether the number carries this birth date; the century is not in it, so 1905 and 2005 both agree with 05. */
    public static boolean agreesWithBirthDate(String nik, LocalDate birthDate) {
        int day = twoDigits(nik, 6);
        return (day > FEMALE_DAY_OFFSET ? day - FEMALE_DAY_OFFSET : day) == birthDate.getDayOfMonth()
                && twoDigits(nik, 8) == birthDate.getMonthValue()
                && twoDigits(nik, 10) == birthDate.getYear() % 100;
    }

    public static boolean agreesWithSex(String nik, Sex sex) {
        return (twoDigits(nik, 6) > FEMALE_DAY_OFFSET) == (sex == Sex.FEMALE);
    }

    /** The number as those may see it who need not know it: enough to tell two people of a list apart. */
    public static String masked(String nik) {
        return nik == null ? null : "************" + nik.substring(12);
    }

    private static int twoDigits(String nik, int at) {
        return (nik.charAt(at) - '0') * 10 + (nik.charAt(at + 1) - '0');
    }
}
