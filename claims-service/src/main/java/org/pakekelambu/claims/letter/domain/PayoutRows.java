package org.pakekelambu.claims.letter.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Recovery;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Rupiah;

/** Payments as rows of a letter: which line, to whom, on which account, by whom, when, under which reference. */
final class PayoutRows {
    private final Words words;
    private final LetterRows rows;
    private final UnaryOperator<String> names;
    private final UnaryOperator<String> accounts;

    PayoutRows(Words words, LetterRows rows, UnaryOperator<String> names, UnaryOperator<String> accounts) {
        this.words = words;
        this.rows = rows;
        this.names = names;
        this.accounts = accounts;
    }

    Row row(Payout payout) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("payment.to", rows.who(payout.order().payee(), names)));
        Payee payee = payout.order().payee();
        if (payee.accountNumber() != null) {
            notes.add(words.say("payment.account", payee.bank(), accounts.apply(payee.accountNumber())));
        }
        if (payout.waitsForAccount()) {
            notes.add(words.say("payment.waits-for-account"));
        }
        notes.add(words.say("payment.by." + payout.order().payer()));
        notes.add(words.say("payment.ordered", words.day(payout.orderedOn()), payout.reference()));
        if (payout.status() == PayoutStatus.PAID) {
            notes.add(words.say("payment.paid-on", words.day(payout.paidOn()), payout.receiptReference()));
        }
        return rows.row(label(payout.order().code()), payout.order().amount(), notes);
    }

    Row row(Recovery recovery) {
        return rows.row(
                label(recovery.code()),
                recovery.open(),
                List.of(words.say(
                        "payment.back-since",
                        words.day(recovery.since()),
                        Rupiah.of(recovery.asked()),
                        Rupiah.of(recovery.repaid()),
                        Rupiah.of(recovery.waived()))));
    }

    private String label(String code) {
        return words.say(LineCode.of(code).label());
    }
}
