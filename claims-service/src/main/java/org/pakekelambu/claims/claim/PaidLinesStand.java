package org.pakekelambu.claims.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Text;

/**
 * Notes lines of which more was paid than the claim now gives: whoever decides knows before the decision that it asks money back
 * (PP 44/2015 Ps 37). It changes nothing by itself.
 */
final class PaidLinesStand {
    private static final Citation BASIS = new Citation("PP 44/2015", "Ps 37", LocalDate.of(2015, 7, 1), Confidence.M);

    private PaidLinesStand() {}

    /** The proposal, with the note where there is something to note. */
    static Proposal noted(Proposal proposal, List<Payout> before) {
        Map<String, Long> paid = new TreeMap<>();
        before.stream()
                .filter(Payout::out)
                .map(Payout::order)
                .filter(PaidLinesStand::ofTheCase)
                .forEach(order -> paid.merge(order.lineKey(), order.amount(), Math::addExact));
        Map<String, Long> now = new TreeMap<>();
        for (Line line : proposal.lines()) {
            now.merge(line.key(), line.amount(), Math::addExact);
        }
        paid.keySet().removeIf(key -> paid.get(key) <= now.getOrDefault(key, 0L));
        if (paid.isEmpty()) {
            return proposal;
        }
        Finding.Draft note = Finding.of(PaidLinesStand.class, BASIS);
        paid.forEach((key, amount) -> note.fact(key, amount + " > " + now.getOrDefault(key, 0L)));
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(note.noted(
                Outcome.NOT_MET,
                new Text(
                        "Sudah dibayar lebih banyak daripada yang sekarang menjadi hak; bila diputuskan demikian, selisihnya diminta kembali.",
                        "More was paid than is now owed; deciding so asks the difference back.")));
        return proposal.with(findings);
    }

    /** Later school years and compensation have books of their own. */
    private static boolean ofTheCase(PayoutOrder order) {
        return !order.code().equals(LineCode.PENALTY.code()) && !order.ofSchoolYear();
    }
}
