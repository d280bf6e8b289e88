package org.pakekelambu.claims.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;

/**
 * Numbers the heirs nobody on record corresponds to: named-1, named-2, ... Shares and what was paid of them are known by these keys, so
 * a number once given stays with its person and never goes to another, however the heirs are named anew (PP 44/2015 Ps 40(2)).
 */
public final class Places {
    private static final String NAMED = "named-";

    private Places() {}

    /** These heirs, everybody not on record with a place: the one he has, else the next after all that were given. */
    public static List<Heir> of(List<Heir> heirs, Family family) {
        int next = highest(heirs);
        List<Heir> placed = new ArrayList<>();
        for (Heir heir : heirs) {
            boolean known = heir.place() != null || family.recognise(heir.person()) != null;
            placed.add(known ? heir : heir.at(++next));
        }
        return placed;
    }

    /**
     * Heirs named anew: whoever was named before keeps his place, the others come after all that were given.
     *
     * @param before the heirs as they were, with their places
     * @param used the highest place for which money was ever ordered, 0 for none
     */
    public static List<Heir> kept(List<Heir> before, List<Heir> now, Family family, int used) {
        int next = Math.max(used, highest(before));
        List<Heir> free = new ArrayList<>(before);
        free.removeIf(heir -> heir.place() == null);
        List<Heir> placed = new ArrayList<>();
        for (Heir heir : now) {
            Optional<Heir> was = free.stream()
                    .filter(one -> same(one.person(), heir.person()))
                    .findFirst();
            was.ifPresent(free::remove);
            boolean known = family.recognise(heir.person()) != null;
            placed.add(was.isPresent() ? heir.at(was.get().place()) : known ? heir : heir.at(++next));
        }
        return placed;
    }

    /** One person: the same by id, by number, or by name and relation where one naming leaves the number out. */
    public static boolean same(Person one, Person other) {
        return one.sameAs(other)
                || (one.familyId() == null
                        && other.familyId() == null
                        && (one.nikFingerprints().isEmpty()
                                || other.nikFingerprints().isEmpty())
                        && one.name() != null
                        && one.name().equals(other.name())
                        && Objects.equals(one.relation(), other.relation()));
    }

    /** The place this key stands for; 0 for the key of somebody on record. */
    public static int of(String key) {
        return key.matches(NAMED + "\\d{1,9}") ? Integer.parseInt(key.substring(NAMED.length())) : 0;
    }

    static String key(Heir placed) {
        return NAMED + placed.place();
    }

    private static int highest(List<Heir> heirs) {
        return heirs.stream()
                .map(Heir::place)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
