package org.pakekelambu.law.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;

/** A loss of which one fact is being changed. */
final class LossDraft {

    private final Loss before;
    LocalDate outcomeOn;
    LocalDate asOf;
    String programme;
    String band;
    boolean heirs;
    List<Child> children;
    List<String> chosenChildren;
    Costs costs;
    List<Impairment> impairments;
    Impairment.Side handedness;
    Incapacity incapacity;
    Map<LineCode, Rupiah> decided;

    LossDraft(Loss loss) {
        before = loss;
        outcomeOn = loss.outcomeOn();
        asOf = loss.asOf();
        programme = loss.programme();
        band = loss.band();
        heirs = loss.heirs();
        children = loss.children();
        chosenChildren = loss.chosenChildren();
        costs = loss.costs();
        impairments = loss.impairments();
        handedness = loss.handedness();
        incapacity = loss.incapacity();
        decided = loss.decided();
    }

    Loss loss() {
        return new Loss(
                before.contingency(),
                before.riskOn(),
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
                decided);
    }
}
