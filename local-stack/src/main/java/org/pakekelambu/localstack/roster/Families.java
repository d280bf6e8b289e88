package org.pakekelambu.localstack.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents the family of a worker: spouse, up to five children of all ages, parents, or nobody. */
final class Families {

    private final Niks niks;

    Families(Niks niks) {
        this.niks = niks;
    }

    List<Relative> of(Person worker, Dice dice) {
        List<Relative> family = new ArrayList<>();
        if (dice.percent(4)) {
            return family;
        }
        int age = ageOf(worker.birthDate());
        boolean married = dice.percent(age < 22 ? 25 : 84);
        if (married && dice.percent(93)) {
            family.add(spouse(worker, dice));
        }
        if (married || age > 24 && dice.percent(15)) {
            children(worker, age, dice, family);
        }
        if (dice.percent(age < 35 ? 45 : 12)) {
            parents(worker, dice, family);
        }
        return family;
    }

    private Relative spouse(Person worker, Dice dice) {
        Sex sex = worker.sex().other();
        LocalDate birth = worker.birthDate().plusDays(dice.between(-1500, 1500));
        LocalDate latest = Population.REFERENCE.minusYears(17);
        Person person = person(sex, birth.isAfter(latest) ? latest : birth, dice);
        return new Relative(sex == Sex.MALE ? "suami" : "istri", person, "", true, dice.percent(30));
    }

    private void children(Person worker, int age, Dice dice, List<Relative> family) {
        int most = Math.min(5, Math.max(0, (age - 17) / 2));
        int count = Math.min(most, dice.weighted(10, 22, 31, 21, 11, 5));
        for (int i = 0; i < count; i++) {
            LocalDate earliest = worker.birthDate().plusYears(18);
            LocalDate fortyFive = worker.birthDate().plusYears(45);
            LocalDate latest =
                    fortyFive.isBefore(Population.REFERENCE) ? fortyFive : Population.REFERENCE.minusDays(30);
            if (earliest.isBefore(latest)) {
                family.add(child(dice.day(earliest, latest), dice));
            }
        }
    }

    private Relative child(LocalDate birth, Dice dice) {
        Person person = person(dice.one(Sex.values()), birth, dice);
        int age = ageOf(birth);
        String school = school(age, dice);
        boolean grown = school.isEmpty() && age >= 17;
        return new Relative(
                "anak", person, school, grown && dice.percent(age > 24 ? 75 : 30), grown && dice.percent(70));
    }

    private static String school(int age, Dice dice) {
        if (age < 4 || age > 22) {
            return "";
        }
        String level = age < 7 ? "TK" : age < 13 ? "SD" : age < 16 ? "SMP" : age < 19 ? "SMA" : "PT";
        int attend = age < 7 ? 60 : age < 13 ? 99 : age < 16 ? 94 : age < 19 ? 78 : 18;
        return dice.percent(attend) ? level : "";
    }

    private void parents(Person worker, Dice dice, List<Relative> family) {
        for (Sex sex : Sex.values()) {
            LocalDate birth = worker.birthDate().minusDays(dice.between(19 * 365, 36 * 365));
            if (birth.getYear() >= 1935 && dice.percent(70)) {
                Person parent = person(sex, birth, dice);
                family.add(new Relative(sex == Sex.MALE ? "ayah" : "ibu", parent, "", true, dice.percent(25)));
            }
        }
    }

    private Person person(Sex sex, LocalDate birth, Dice dice) {
        return new Person(Names.of(sex, dice), birth, sex, niks.of(birth, sex, dice));
    }

    private static int ageOf(LocalDate birth) {
        return birth.until(Population.REFERENCE).getYears();
    }
}
