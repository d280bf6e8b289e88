package org.pakekelambu.acceptance.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Invents people, each different from all others of the run, and remembers them for the search for leaks. */
public final class People {

    private static final List<String> SYLLABLES = List.of(
            "wax", "qor", "zul", "vex", "jyn", "xil", "fuq", "hox", "kvo", "myx", "pyz", "ryq", "syv", "tuz", "vyn",
            "zyx");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Queue<Human> EVERYONE = new ConcurrentLinkedQueue<>();

    private People() {}

    public static Human man(LocalDate birthDate) {
        return human(birthDate, "MALE");
    }

    public static Human woman(LocalDate birthDate) {
        return human(birthDate, "FEMALE");
    }

    private static Human human(LocalDate birthDate, String sex) {
        int number = COUNT.incrementAndGet();
        Human human = new Human(name(number), nik(number, birthDate, sex), birthDate, sex);
        EVERYONE.add(human);
        return human;
    }

    /** First issued in a district of Papua that the roster generator does not use, so that the two never meet. */
    private static String nik(int number, LocalDate birthDate, String sex) {
        int day = birthDate.getDayOfMonth() + (sex.equals("FEMALE") ? 40 : 0);
        return String.format(
                "9471%02d%02d%02d%02d%04d",
                1 + number / 10_000, day, birthDate.getMonthValue(), birthDate.getYear() % 100, number % 10_000);
    }

    /** A word no log line holds by chance: {@code Zulvexqor Waxjynxil}. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int digit = 0; digit < 6; digit++) {
            String syllable = SYLLABLES.get((number >> (4 * (digit % 4)) ^ 7 * digit) & 15);
            name.append(digit % 3 == 0 ? Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1) : syllable);
            name.append(digit == 2 ? " " : "");
        }
        return name.toString();
    }

    /** Everybody invented so far. */
    public static List<Human> everyone() {
        return List.copyOf(EVERYONE);
    }
}
