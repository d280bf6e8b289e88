package org.pakekelambu.law.heir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.HeirLaw;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Relation;
import org.pakekelambu.law.Rupiah;

/**
 * Who is paid after a death: the first rank of the legal order that has anyone takes all (PP 44/2015 Ps 37(5), 40(2)).
 *
 * @param considered every person of the case, in the order given, and why each is or is not paid
 * @param entitled the heirs of the deciding rank, eldest first; empty when there is none
 * @param rank the deciding rank from 1, or 0
 * @param majorityAge below it on the day of death a guardian is paid
 * @param toBurialPayer without heirs, the lines that go to whoever arranged the burial
 */
public record Heirs(
        List<Considered> considered,
        List<Person> entitled,
        int rank,
        LocalDate diedOn,
        Parameter<HeirLaw.Sharing> sharing,
        Parameter<Integer> majorityAge,
        Parameter<List<LineCode>> toBurialPayer) {

    /**
     * Looks at every person of a case.
     *
     * @param diedOn day of death: who lived then is an heir
     * @param riskOn date of risk, which chooses the law
     */
    public static Heirs of(List<Person> persons, LocalDate diedOn, LocalDate riskOn, Law law) {
        Parameter<List<List<Relation>>> order = law.heirs().ranks(riskOn);
        int deciding = 0;
        for (Person person : persons) {
            int rank = rank(person.relation(), order.value());
            if (rank > 0 && person.aliveOn(diedOn) && (deciding == 0 || rank < deciding)) {
                deciding = rank;
            }
        }
        List<Considered> considered = new ArrayList<>(persons.size());
        List<Person> entitled = new ArrayList<>();
        for (Person person : persons) {
            int rank = rank(person.relation(), order.value());
            HeirReason reason = reason(person, rank, deciding, diedOn);
            if (reason == HeirReason.FIRST_RANK_WITH_ANYONE
                    && empowersOneOf(persons, person, deciding, order.value())) {
                reason = HeirReason.PAID_THROUGH_ATTORNEY;
            }
            considered.add(new Considered(person, rank, reason, order.citation()));
            if (reason.entitled()) {
                entitled.add(person);
            }
        }
        entitled.sort(Comparator.comparing(Person::birthDate, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Heirs(
                List.copyOf(considered),
                List.copyOf(entitled),
                deciding,
                diedOn,
                law.heirs().sharing(riskOn),
                law.heirs().majorityAge(riskOn),
                law.heirs().toBurialPayer(riskOn));
    }

    public boolean none() {
        return entitled.isEmpty();
    }

    /** The shares of one line; they add up to its amount. Without heirs the burial payer or the fund receives it. */
    public List<Share> share(LineCode code, Rupiah amount, String burialPayer) {
        if (!none()) {
            return Shares.of(this, amount);
        }
        Citation citation = toBurialPayer.citation();
        return toBurialPayer.value().contains(code)
                ? List.of(new Share(null, burialPayer, amount, Share.Way.TO_BURIAL_PAYER, citation))
                : List.of(new Share(null, null, amount, Share.Way.TO_SOCIAL_SECURITY_FUND, citation));
    }

    private static int rank(Relation relation, List<List<Relation>> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).contains(relation)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static HeirReason reason(Person person, int rank, int deciding, LocalDate diedOn) {
        if (rank == 0) {
            return HeirReason.NOT_IN_THE_LEGAL_ORDER;
        }
        if (!person.aliveOn(diedOn)) {
            return HeirReason.NOT_ALIVE;
        }
        if (rank > deciding) {
            return HeirReason.BEHIND_A_NEARER_RANK;
        }
        return person.contested() ? HeirReason.SHARE_CONTESTED : HeirReason.FIRST_RANK_WITH_ANYONE;
    }

    private static boolean empowersOneOf(List<Person> persons, Person giver, int deciding, List<List<Relation>> order) {
        for (Person other : persons) {
            boolean sameRank = rank(other.relation(), order) == deciding && !other.contested();
            if (sameRank && other != giver && other.reference().equals(giver.empowers())) {
                return true;
            }
        }
        return false;
    }
}
