package org.pakekelambu.claims.letter.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.adjudication.AccountsNamed;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Payee;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;
import org.pakekelambu.claims.payout.domain.Payout;

/** Asks everybody who is to be paid and has no account for one: how much waits, what to bring, and to whom. A health facility is asked by the office. */
final class AccountRows {
    private static final String FACILITY = "FACILITY";
    private final Words words;
    private final LetterRows rows;
    private final UnaryOperator<String> names;

    AccountRows(Words words, LetterRows rows, UnaryOperator<String> names) {
        this.words = words;
        this.rows = rows;
        this.names = names;
    }

    /** By what is proposed, before anything was ordered. */
    Section of(Proposal proposal) {
        List<Line> payable = proposal.lines().stream().filter(Line::payable).toList();
        List<Row> asked = new ArrayList<>();
        for (Payee payee : AccountsNamed.without(payable, proposal.payees())) {
            long sum = payable.stream()
                    .flatMap(line -> line.shares().stream())
                    .filter(share -> !share.held() && payee.key().equals(share.paidTo()))
                    .mapToLong(Line.Share::amount)
                    .sum();
            if (sum > 0 && !payee.role().equals(FACILITY)) {
                asked.add(rows.row(rows.who(payee, names), sum, List.of()));
            }
        }
        return section(asked);
    }

    /** By the instructions that wait for an account. */
    Section of(List<Payout> payouts) {
        Map<org.pakekelambu.claims.payout.domain.Payee, Long> sums = new LinkedHashMap<>();
        payouts.stream()
                .filter(Payout::waitsForAccount)
                .filter(payout -> !payout.order().payee().role().equals(FACILITY))
                .map(Payout::order)
                .forEach(order -> sums.merge(order.payee(), order.amount(), Math::addExact));
        return section(sums.entrySet().stream()
                .map(asked -> rows.row(rows.who(asked.getKey(), names), asked.getValue(), List.of()))
                .toList());
    }

    private Section section(List<Row> asked) {
        List<String> sentences = asked.isEmpty()
                ? List.of()
                : List.of(words.say("account.why"), words.say("account.bring"), words.say("account.to"));
        return new Section(words.say("account.heading"), sentences, asked, null);
    }
}
