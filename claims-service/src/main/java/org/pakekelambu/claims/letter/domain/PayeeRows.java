package org.pakekelambu.claims.letter.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Payee;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Payer;

/** Who receives how much of what is payable, and who pays it. */
final class PayeeRows {
    private final Proposal proposal;
    private final Words words;
    private final LetterRows rows;
    private final UnaryOperator<String> names;

    PayeeRows(Proposal proposal, Words words, LetterRows rows, UnaryOperator<String> names) {
        this.proposal = proposal;
        this.words = words;
        this.rows = rows;
        this.names = names;
    }

    Section section() {
        List<Row> payees = new ArrayList<>();
        long total = 0;
        for (Payee payee : proposal.payees()) {
            long sum = 0;
            List<String> notes = new ArrayList<>();
            for (Line.Share share : shares(payee)) {
                sum += share.amount();
                note(share, notes);
            }
            if (sum > 0) {
                payees.add(rows.row(who(payee), sum, notes));
                total += sum;
            }
        }
        return new Section(words.say("receives"), payers(), payees, payees.isEmpty() ? null : rows.total(total));
    }

    private List<Line.Share> shares(Payee payee) {
        return proposal.lines().stream()
                .filter(Line::payable)
                .flatMap(line -> line.shares().stream())
                .filter(share -> !share.held() && share.payee().equals(payee.key()))
                .toList();
    }

    private void note(Line.Share share, List<String> notes) {
        String note = share.way().equals("PAID_TO_MEMBER")
                ? words.say("paid-to-member")
                : share.paidTo() == null || share.paidTo().equals(share.payee())
                        ? null
                        : words.say("received-by", words.say("way." + share.way()), other(share.paidTo()));
        if (note != null && !notes.contains(note)) {
            notes.add(note);
        }
    }

    private String other(String key) {
        return proposal.payees().stream()
                .filter(payee -> payee.key().equals(key))
                .map(this::who)
                .findFirst()
                .orElse(key);
    }

    private String who(Payee payee) {
        return rows.who(payee, names);
    }

    /** Both payers by name where the programme adds to the statute. */
    private List<String> payers() {
        long programme = proposal.total(LineState.PAYABLE, Payer.PROGRAMME);
        long statute = proposal.total(LineState.PAYABLE, Payer.BPJS_KETENAGAKERJAAN);
        if (programme + statute == 0) {
            return List.of();
        }
        return programme == 0
                ? List.of(words.say("payer.bpjs"))
                : List.of(words.say("payer.both", Rupiah.of(statute), Rupiah.of(programme)));
    }
}
