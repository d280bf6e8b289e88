package org.pakekelambu.localstack.roster;

import java.time.LocalDate;

/** Invents workers one after another; the same seed and size give the same people. */
final class Population {

    /** Day of the welfare data the roster rests on; ages are counted here, whenever the generator runs. */
    static final LocalDate REFERENCE = LocalDate.of(2025, 7, 1);

    private static final long KPJ_PERIOD = 1_000_000_000L;

    private final long seed;
    private final RosterSize size;
    private final Niks niks = new Niks();
    private final Families families = new Families(niks);

    Population(long seed, RosterSize size) {
        this.seed = seed;
        this.size = size;
    }

    /** Must be called with 0, 1, 2, ...: a NIK is given out once. */
    RosterWorker worker(int number) {
        Dice dice = new Dice(seed, number);
        Person person = person(dice);
        District district = District.by(dice);
        Occupation occupation = Occupation.by(dice);
        RosterWorker.Home home = new RosterWorker.Home(
                district,
                district.village(dice),
                street(dice),
                number(3, dice.between(1, 12)),
                number(3, dice.between(1, 6)));
        return new RosterWorker(
                number,
                person,
                dice.percent(80)
                        ? district.title()
                        : dice.one("Palembang", "Lubuklinggau", "Banyuasin", "Jambi", "Sragen"),
                "1606" + Niks.twoDigits(dice.between(1, 15)) + cardDay(dice) + number(4, 9000 + dice.upTo(1000)),
                Names.of(Sex.FEMALE, dice),
                home,
                dice.percent(88) ? "0800" + number(7, dice.upTo(10_000_000)) : "",
                occupation,
                dice.percent(22) ? second(occupation, dice).word() : "",
                occupation.place(dice),
                dice.between(4, 22) * 100_000,
                size.decileOf(number),
                kpj(number),
                LocalDate.of(2025, 7, dice.between(16, 31)),
                families.of(person, dice));
    }

    private Person person(Dice dice) {
        Sex sex = dice.percent(64) ? Sex.MALE : Sex.FEMALE;
        LocalDate birth = dice.percent(0.3)
                ? LocalDate.of(dice.one(1964, 1972, 1980, 1984, 1988, 1996, 2000, 2004), 2, 29)
                : dice.day(REFERENCE.minusYears(64), REFERENCE.minusYears(18));
        return new Person(Names.of(sex, dice), birth, sex, niks.of(birth, sex, dice));
    }

    private static Occupation second(Occupation first, Dice dice) {
        Occupation other = dice.one(Occupation.values());
        return other == first ? Occupation.DAY_LABOURER : other;
    }

    private static String street(Dice dice) {
        return switch (dice.upTo(4)) {
            case 0 -> "Dusun " + dice.one("I", "II", "III", "IV", "V");
            case 1 ->
                "Jl. " + dice.one("Merdeka", "Kolonel Wahid Udin", "Sekayu-Mangunjaya", "Lintas Timur") + " No. "
                        + dice.between(1, 240);
            case 2 ->
                "Lrg. " + dice.one("Mawar", "Masjid", "Kenanga", "Perahu") + ", Talang "
                        + dice.one("Jawa", "Ulu", "Ilir");
            default -> "Kampung " + dice.between(1, 9) + ", tepi Sungai Musi";
        };
    }

    private static String cardDay(Dice dice) {
        return Niks.day(dice.day(LocalDate.of(2008, 1, 1), LocalDate.of(2025, 5, 31)), Sex.MALE);
    }

    /** Eleven digits, none twice, in no order; the first two are a year to come, so that none is anybody's. */
    static String kpj(int number) {
        return "99" + number(9, (number * 700_000_001L + 123_456_789L) % KPJ_PERIOD);
    }

    private static String number(int digits, long value) {
        String text = Long.toString(value);
        return "0".repeat(digits - text.length()) + text;
    }
}
