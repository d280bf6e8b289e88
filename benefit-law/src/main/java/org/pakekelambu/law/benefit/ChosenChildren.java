package org.pakekelambu.law.benefit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.OpenQuestion.Kind;

/**
 * Which children receive when more have the right than the law pays: those the family chose, in its order; until it chooses,
 * those whose right is largest, and the choice is an open question.
 */
final class ChosenChildren {

    private ChosenChildren() {}

    static List<Child> of(LossCase c, LineCode code, List<Child> eligible) {
        int most = c.law.scholarship().maxChildren(c.risk).value();
        if (eligible.size() <= most) {
            return eligible;
        }
        List<Child> picked = new ArrayList<>(most);
        for (String reference : c.loss.chosenChildren()) {
            for (Child child : eligible) {
                if (picked.size() < most && child.reference().equals(reference) && !picked.contains(child)) {
                    picked.add(child);
                }
            }
        }
        if (picked.size() < most) {
            c.lines.ask(new OpenQuestion(code, Kind.CHILDREN_TO_CHOOSE, null));
            List<Child> byWorth = new ArrayList<>(eligible);
            byWorth.removeAll(picked);
            byWorth.sort(Comparator.comparing((Child child) -> worth(c, child)).reversed());
            picked.addAll(byWorth.subList(0, most - picked.size()));
        }
        return picked;
    }

    private static Rupiah worth(LossCase c, Child child) {
        Rupiah later = SchoolForecast.worth(SchoolForecast.of(child, c.risk, c.law.scholarship()));
        return child.level() == SchoolLevel.NONE
                ? later
                : later.plus(c.law.scholarship().perYear(child.level(), c.risk).value());
    }
}
