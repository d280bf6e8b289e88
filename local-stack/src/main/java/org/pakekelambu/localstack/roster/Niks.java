package org.pakekelambu.localstack.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives out NIK that agree with birth date and sex, none twice. */
final class Niks {

    /** Offices of first issue: districts of Muba, then other places people have come from. */
    private static final List<String> ELSEWHERE = List.of(
            "167101", "160301", "160901", "161001", "150501", "180201", "180501", "320107", "330505", "350716",
            "120712");

    private final Set<Long> given = new HashSet<>();

    String of(LocalDate birthDate, Sex sex, Dice dice) {
        String region = dice.percent(82) ? "1606" + twoDigits(dice.between(1, 15)) : dice.one(ELSEWHERE);
        String start = region + day(birthDate, sex);
        // No office registers nine thousand births of one day: these serials belong to nobody.
        int serial = dice.between(9000, 9999);
        while (!given.add(Long.parseLong(start + serial))) {
            serial = serial == 9999 ? 9000 : serial + 1;
        }
        return start + serial;
    }

    /** DDMMYY, with 40 added to the day of a woman. */
    static String day(LocalDate birthDate, Sex sex) {
        int day = birthDate.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return twoDigits(day) + twoDigits(birthDate.getMonthValue()) + twoDigits(birthDate.getYear() % 100);
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
