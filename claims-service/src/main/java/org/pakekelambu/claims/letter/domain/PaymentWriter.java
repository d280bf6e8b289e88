package org.pakekelambu.claims.letter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Recovery;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.cover.CoverStatus;

/** Writes what was paid to whom, when and under which reference, what is on its way, what remains, and what is asked back. */
public final class PaymentWriter {
    private final ClaimExplanation explanation;
    private final Claim claim;
    private final List<Payout> payouts;
    private final List<Recovery> recoveries;
    private final Words words;
    private final LetterRows rows;
    private final PayoutRows sums;
    private final Frame frame;
    private final UnaryOperator<String> names;

    /** @param names how a person's name is shown to the one who asks; {@code accounts} the same for account numbers */
    public PaymentWriter(
            ClaimExplanation explanation,
            List<Payout> payouts,
            List<Recovery> recoveries,
            Words words,
            UnaryOperator<String> names,
            UnaryOperator<String> accounts) {
        this.explanation = explanation;
        this.claim = explanation.claim();
        this.payouts = payouts;
        this.recoveries = recoveries;
        this.words = words;
        this.rows = new LetterRows(words);
        this.sums = new PayoutRows(words, rows, names, accounts);
        this.names = names;
        this.frame = new Frame(claim, words, names);
    }

    public Letter write(LocalDate on, boolean forOfficer) {
        List<Section> sections = new ArrayList<>();
        sections.add(frame.opening(on, "payment.standing"));
        sections.add(section("payment.received", PayoutStatus.PAID));
        sections.add(section("payment.under-way", PayoutStatus.ORDERED, PayoutStatus.SENT, PayoutStatus.UNKNOWN));
        sections.add(new AccountRows(words, rows, names).of(payouts));
        sections.add(section("payment.came-back", PayoutStatus.FAILED, PayoutStatus.RETURNED));
        sections.add(remaining());
        sections.add(new DueWords(explanation, words, rows).section());
        sections.add(askedBack());
        sections.add(frame.rights());
        if (forOfficer) {
            sections.add(new OfficerNote(explanation, words).section());
        }
        sections.removeIf(Section::empty);
        return new Letter(words.language(), words.say("payment.title"), sections);
    }

    private Section section(String heading, PayoutStatus... states) {
        Set<PayoutStatus> wanted = Set.of(states);
        List<Payout> found = payouts.stream()
                .filter(payout -> wanted.contains(payout.status()))
                .toList();
        List<Row> lines = found.stream().map(sums::row).toList();
        long total = found.stream().mapToLong(payout -> payout.order().amount()).sum();
        return new Section(words.say(heading), List.of(), lines, lines.isEmpty() ? null : rows.total(total));
    }

    /** What is owed but held, with what frees it; school years to come are told by the letter of the decision. */
    private Section remaining() {
        CoverStatus cover = claim.proposal().grounds() == null
                ? null
                : claim.proposal().grounds().cover();
        List<Row> held = new ArrayList<>(rows.of(explanation.in(LineState.HELD), cover));
        held.addAll(new HeldShareRows(claim.proposal(), words, rows, names).waiting());
        return held.isEmpty()
                ? Section.of(words.say("payment.remains"), List.of(words.say("payment.nothing-held")))
                : new Section(words.say("payment.remains"), List.of(), held, rows.total(claim.total(LineState.HELD)));
    }

    private Section askedBack() {
        List<Recovery> open =
                recoveries.stream().filter(recovery -> recovery.open() > 0).toList();
        List<Row> lines = open.stream().map(sums::row).toList();
        long total = open.stream().mapToLong(Recovery::open).sum();
        List<String> why = lines.isEmpty() ? List.of() : List.of(words.say("payment.why-back"));
        return new Section(words.say("payment.asked-back"), why, lines, lines.isEmpty() ? null : rows.total(total));
    }
}
