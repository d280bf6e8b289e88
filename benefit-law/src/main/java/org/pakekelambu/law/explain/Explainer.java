package org.pakekelambu.law.explain;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.cover.CoverStatus;

/** Explains lines of one loss on demand. */
public final class Explainer {

    private final Facts facts;

    /** For the loss and cover the lines were worked out from. */
    public Explainer(Loss loss, CoverStatus cover) {
        this.facts = new Facts(loss, cover);
    }

    /** Everything payable now: one child a line. */
    public Explanation payout(Assessment assessment) {
        return sum(
                new Text("Jumlah yang dibayarkan sekarang", "Sum payable now"), assessment.lines(), LineState.PAYABLE);
    }

    /** Everything held: one child a line. */
    public Explanation held(Assessment assessment) {
        return sum(new Text("Jumlah yang ditahan", "Sum held"), assessment.lines(), LineState.HELD);
    }

    /** One line. */
    public Explanation line(BenefitLine line) {
        return LineTree.of(line, facts);
    }

    private Explanation sum(Text text, List<BenefitLine> lines, LineState state) {
        List<Explanation> children = new ArrayList<>();
        Rupiah sum = Rupiah.ZERO;
        for (BenefitLine line : lines) {
            if (line.state() == state) {
                children.add(line(line));
                sum = sum.plus(line.amount());
            }
        }
        return new Explanation(text, sum, null, List.of(), null, List.of(), children);
    }
}
