package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return new Loss(
                contingency,
                riskOn,
                on,
                asOf,
                programme,
                band,
                heirs,
                children,
                chosenChildren,
                costs,
                impairments,
                handedness,
                incapacity,
                decided);
    }

    public Loss seenOn(LocalDate day) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                day,
                programme,
                band,
                heirs,
                children,
                chosenChildren,
                costs,
                impairments,
                handedness,
                incapacity,
                decided);
    }

    public Loss programme(String code) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                code,
                band,
                heirs,
                children,
                chosenChildren,
                costs,
                impairments,
                handedness,
                incapacity,
                decided);
    }

    public Loss band(String name) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                programme,
                name,
                heirs,
                children,
                chosenChildren,
                costs,
                impairments,
                handedness,
                incapacity,
                decided);
    }

    public Loss heirs(boolean present) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                programme,
                band,
                present,
                children,
                chosenChildren,
                costs,
                impairments,
                handedness,
                incapacity,
                decided);
    }

    /** All children of the member, and those the family chose. */
    public Loss children(List<Child> all, List<String> chosen) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                programme,
                band,
                heirs,
                all,
                chosen,
                costs,
                impairments,
                handedness,
                incapacity,
                decided);
    }

    public Loss children(List<Child> all) {
        return children(all, List.of());
    }

    public Loss costs(Costs all) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                programme,
                band,
                heirs,
                children,
                chosenChildren,
                all,
                impairments,
                handedness,
                incapacity,
                decided);
    }

    public Loss impairments(List<Impairment> all, Impairment.Side hand) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                programme,
                band,
                heirs,
                children,
                chosenChildren,
                costs,
                all,
                hand == null ? Impairment.Side.RIGHT : hand,
                incapacity,
                decided);
    }

    public Loss incapacity(int months, int days) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                programme,
                band,
                heirs,
                children,
                chosenChildren,
                costs,
                impairments,
                handedness,
                new Incapacity(months, days),
                decided);
    }

    public Loss decided(Map<LineCode, Rupiah> amounts) {
        return new Loss(
                contingency,
                riskOn,
                outcomeOn,
                asOf,
                programme,
                band,
                heirs,
                children,
                chosenChildren,
                costs,
                impairments,
                handedness,
                incapacity,
                amounts);
    }
}
