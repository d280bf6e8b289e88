package org.pakekelambu.claims.letter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.letter.domain.Letter.Row;
import org.pakekelambu.claims.letter.domain.Letter.Section;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.cover.CoverStatus;

/** Writes the letter of a decision from its explanation. */
public final class LetterWriter {
    private final ClaimExplanation explanation;
    private final Claim claim;
    private final Words words;
    private final LetterRows rows;
    private final Frame frame;
    private final UnaryOperator<String> names;
    private final List<Payout> ordered;

    /**
     * @param ordered the instructions that carry the decision out; empty before it is approved, and for a letter of the past
     * @param names how a person's name is shown to the one who asks
     */
    public LetterWriter(ClaimExplanation explanation, List<Payout> ordered, Words words, UnaryOperator<String> names) {
        this.ordered = List.copyOf(ordered);
        this.explanation = explanation;
        this.claim = explanation.claim();
        this.words = words;
        this.rows = new LetterRows(words);
        this.names = names;
        this.frame = new Frame(claim, words, names);
    }

    /**
     * @param on date of the letter
     * @param forOfficer true for the officer's own copy, with what is not confirmed
     */
    public Letter write(LocalDate on, boolean forOfficer) {
        List<Section> sections = new ArrayList<>();
        sections.add(frame.opening(on, "status." + claim.status()));
        sections.add(reasons());
        if (owing()) {
            HeldShareRows shares = new HeldShareRows(claim.proposal(), words, rows, names);
            sections.add(sums("paid", LineState.PAYABLE, shares.less()));
            sections.add(new PayeeRows(claim.proposal(), words, rows, names).section());
            sections.add(accounts());
            sections.add(new DueWords(explanation, words, rows).section());
            sections.add(sums("held", LineState.HELD, shares.waiting()));
            sections.add(toCome());
        }
        sections.add(frame.rights());
        if (forOfficer) {
            sections.add(new OfficerNote(explanation, words).section());
        }
        sections.removeIf(Section::empty);
        return new Letter(words.language(), words.say(decided() ? "decision" : "standing"), sections);
    }

    /** What stands in the way or makes it less, rule by rule. */
    private Section reasons() {
        Proposal proposal = claim.proposal();
        List<String> sentences = new ArrayList<>();
        for (Finding finding : proposal == null ? List.<Finding>of() : proposal.findings()) {
            boolean matters =
                    finding.consequence() != Consequence.NOTHING && finding.consequence() != Consequence.NOTED;
            if (matters) {
                sentences.add(words.say(finding.sentence()) + " (" + finding.citation() + ")");
            }
        }
        return Section.of(words.say("why"), sentences);
    }

    /** Lines of a state, and what shares that wait take from them or add. */
    private Section sums(String heading, LineState state, List<Row> shares) {
        Proposal proposal = claim.proposal();
        CoverStatus cover =
                proposal.grounds() == null ? null : proposal.grounds().cover();
        List<Row> lines = new ArrayList<>(rows.of(explanation.in(state), cover));
        lines.addAll(shares);
        Row total = lines.isEmpty() ? null : rows.total(claim.total(state));
        return new Section(words.say(heading), List.of(), lines, total);
    }

    /** An account may have been entered since the decision: then the instructions know it and the proposal does not. */
    private Section accounts() {
        AccountRows accounts = new AccountRows(words, rows, names);
        return ordered.isEmpty() ? accounts.of(claim.proposal()) : accounts.of(ordered);
    }

    private Section toCome() {
        List<Reason> later = new ArrayList<>(explanation.in(LineState.FUTURE));
        later.addAll(explanation.forecast());
        List<String> sentence = later.isEmpty() ? List.of() : List.of(words.say("school-years"));
        return new Section(words.say("to-come"), sentence, rows.of(later, null), null);
    }

    /** A rejected or withdrawn claim owes nothing, whatever was proposed. */
    private boolean owing() {
        boolean over = claim.status() == ClaimStatus.REJECTED || claim.status() == ClaimStatus.WITHDRAWN;
        return claim.proposal() != null && !over;
    }

    private boolean decided() {
        return claim.status() == ClaimStatus.APPROVED
                || claim.status() == ClaimStatus.PAID
                || claim.status() == ClaimStatus.REJECTED;
    }
}
