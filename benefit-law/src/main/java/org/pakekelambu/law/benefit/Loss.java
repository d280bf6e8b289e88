package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pakekelambu.law.ContributionLaw;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;

/**
 * The facts of a loss from which benefits are counted. Begin with {@link #of} and add what is known.
 *
 * @param riskOn day of a natural death; day of accident or diagnosis of everything else. Chooses the law of every line
 * @param outcomeOn day of death, disability or recovery; null while under treatment
 * @param asOf day from which payability is looked at: arrears settled later are still open; null for all that is known
 * @param programme code of the programme, or null
 * @param band contribution band
 * @param heirs true when anyone of the legal order or a will is there to be paid
 * @param chosenChildren references of the children the family chose for scholarships, in order; empty when not chosen
 * @param handedness the hand the worker uses
 * @param decided amounts an officer set for lines where the law names none
 */
public record Loss(
        Contingency contingency,
        LocalDate riskOn,
        LocalDate outcomeOn,
        LocalDate asOf,
        String programme,
        String band,
        boolean heirs,
        List<Child> children,
        List<String> chosenChildren,
        Costs costs,
        List<Impairment> impairments,
        Impairment.Side handedness,
        Incapacity incapacity,
        Map<LineCode, Rupiah> decided) {

    /** A loss with heirs, in the lowest band, and nothing else known. */
    public static Loss of(Contingency contingency, LocalDate riskOn) {
        return new Loss(
                contingency,
                riskOn,
                contingency == Contingency.UNDER_TREATMENT ? null : riskOn,
                null,
                null,
                ContributionLaw.LOWEST_BAND,
                true,
                List.of(),
                List.of(),
                Costs.NONE,
                List.of(),
                Impairment.Side.RIGHT,
                Incapacity.NONE,
                Map.of());
    }

    public Loss outcome(LocalDate on) {
        return change(draft -> draft.outcomeOn = on);
    }

    public Loss seenOn(LocalDate day) {
        return change(draft -> draft.asOf = day);
    }

    public Loss programme(String code) {
        return change(draft -> draft.programme = code);
    }

    public Loss band(String name) {
        return change(draft -> draft.band = name);
    }

    public Loss heirs(boolean present) {
        return change(draft -> draft.heirs = present);
    }

    public Loss children(List<Child> all) {
        return children(all, List.of());
    }

    /** All children of the member, and those the family chose. */
    public Loss children(List<Child> all, List<String> chosen) {
        return change(draft -> {
            draft.children = all;
            draft.chosenChildren = chosen;
        });
    }

    public Loss costs(Costs all) {
        return change(draft -> draft.costs = all);
    }

    /** Lasting harm, and the hand the worker uses; null when right-handed or unknown. */
    public Loss impairments(List<Impairment> all, Impairment.Side hand) {
        return change(draft -> {
            draft.impairments = all;
            draft.handedness = hand == null ? Impairment.Side.RIGHT : hand;
        });
    }

    public Loss incapacity(int months, int days) {
        return change(draft -> draft.incapacity = new Incapacity(months, days));
    }

    public Loss decided(Map<LineCode, Rupiah> amounts) {
        return change(draft -> draft.decided = amounts);
    }

    private Loss change(Consumer<LossDraft> change) {
        LossDraft draft = new LossDraft(this);
        change.accept(draft);
        return draft.loss();
    }
}
