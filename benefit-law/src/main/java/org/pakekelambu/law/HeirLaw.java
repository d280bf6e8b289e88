package org.pakekelambu.law;

import java.time.LocalDate;
import java.util.List;

/** Who is paid after a death (PP 44/2015 Ps 34, 37, 40). */
public final class HeirLaw {

    /** How money is divided inside a rank. */
    public enum Sharing {
        /** Equal shares; the rupiah that cannot be divided go to the eldest. */
        EQUAL_REMAINDER_TO_ELDEST
    }

    private final History<List<List<Relation>>> ranks;
    private final History<Sharing> sharing;
    private final History<Integer> majorityAge;
    private final History<List<LineCode>> toBurialPayer;

    HeirLaw(LawReader law) {
        ranks = law.read(
                "heirs.ranks",
                Unit.RANKS,
                raw -> Values.list(raw, rank -> Values.list(rank, item -> Relation.valueOf(Values.text(item)))));
        sharing = law.read("heirs.sharing", Unit.RULE, Values.oneOf(Sharing.class));
        majorityAge = law.number("heirs.majority_age", Unit.YEARS);
        toBurialPayer = law.read("heirs.none.to_burial_payer", Unit.LINES, Values::lines);
    }

    /** First rank first; the first that has anyone takes all. */
    public Parameter<List<List<Relation>>> ranks(LocalDate on) {
        return ranks.on(on);
    }

    public Parameter<Sharing> sharing(LocalDate on) {
        return sharing.on(on);
    }

    /** Below it the money goes to a guardian. */
    public Parameter<Integer> majorityAge(LocalDate on) {
        return majorityAge.on(on);
    }

    /** Without heirs: lines for whoever arranged the burial; the others go to the Social Security Fund. */
    public Parameter<List<LineCode>> toBurialPayer(LocalDate on) {
        return toBurialPayer.on(on);
    }
}
