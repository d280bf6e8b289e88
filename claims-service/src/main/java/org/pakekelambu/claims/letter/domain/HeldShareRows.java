package org.pakekelambu.claims.letter.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Payee;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.law.Rupiah;

/** Shares that wait although their line is paid to the others: a guardian is missing, or somebody disputes them (PP 44/2015 Ps 37(5), 40(2)). */
final class HeldShareRows {
    private final Proposal proposal;
    private final Words words;
    private final LetterRows rows;
    private final UnaryOperator<String> names;

    HeldShareRows(Proposal proposal, Words words, LetterRows rows, UnaryOperator<String> names) {
        this.proposal = proposal;
        this.words = words;
        this.rows = rows;
        this.names = names;
    }

    /** One row for each whose money waits, with what frees it. */
    List<Row> waiting() {
        Map<String, Long> sums = new LinkedHashMap<>();
        Map<String, String> ways = new LinkedHashMap<>();
        for (Line line : proposal.lines()) {
            for (Line.Share share : line.shares()) {
                if (line.payable() && share.held()) {
                    sums.merge(share.payee(), share.amount(), Math::addExact);
                    ways.put(share.payee(), share.way());
                }
            }
        }
        List<Row> found = new ArrayList<>();
        for (Payee payee : proposal.payees()) {
            if (sums.containsKey(payee.key())) {
                String why = words.say("way." + ways.get(payee.key()));
                found.add(rows.row(rows.who(payee, names), sums.get(payee.key()), List.of(why)));
            }
        }
        return found;
    }

    /** What of the lines above waits; empty when nothing does. */
    List<Row> less() {
        long waits = proposal.heldShares();
        return waits == 0 ? List.of() : List.of(new Row(words.say("less-waiting"), "- " + Rupiah.of(waits), List.of()));
    }
}
