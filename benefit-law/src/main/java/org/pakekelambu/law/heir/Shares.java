package org.pakekelambu.law.heir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.heir.Share.Way;

/** Divides a sum among heirs of one rank: equal shares, what cannot be divided to the eldest (M: the law names no rule). */
final class Shares {

    private Shares() {}

    static List<Share> of(Heirs heirs, Rupiah amount) {
        List<Person> persons = heirs.entitled();
        Citation citation = heirs.sharing().citation();
        int majority = heirs.majorityAge().value();
        Rupiah equal = amount.dividedBy(persons.size());
        Rupiah eldest = amount.minus(equal.times(persons.size() - 1L));
        List<Share> shares = new ArrayList<>(persons.size());
        for (int i = 0; i < persons.size(); i++) {
            Person heir = persons.get(i);
            Way way = way(heir, persons, heirs.diedOn(), majority);
            shares.add(new Share(heir.reference(), paidTo(heir, way), i == 0 ? eldest : equal, way, citation));
        }
        return List.copyOf(shares);
    }

    private static Way way(Person heir, List<Person> rank, LocalDate diedOn, int majority) {
        if (heir.contested()) {
            return Way.HELD_CONTESTED;
        }
        if (heir.birthDate() != null && diedOn.isBefore(heir.birthDate().plusYears(majority))) {
            return heir.guardian() == null ? Way.GUARDIAN_MISSING : Way.TO_GUARDIAN;
        }
        if (heir.ageUnknown()) {
            return heir.guardian() == null ? Way.AGE_UNKNOWN : Way.TO_GUARDIAN;
        }
        boolean attorneyIsHeir = false;
        for (Person other : rank) {
            attorneyIsHeir |= other.reference().equals(heir.empowers()) && !other.contested();
        }
        return attorneyIsHeir ? Way.TO_ATTORNEY : Way.TO_HEIR;
    }

    private static String paidTo(Person heir, Way way) {
        return switch (way) {
            case TO_GUARDIAN -> heir.guardian();
            case TO_ATTORNEY -> heir.empowers();
            case GUARDIAN_MISSING, AGE_UNKNOWN -> null;
            default -> heir.reference();
        };
    }
}
