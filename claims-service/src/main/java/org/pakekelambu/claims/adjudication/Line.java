package org.pakekelambu.claims.adjudication;

import java.util.List;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.PayeeRole;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.benefit.Release;

/**
 * One sum that is owed, and how it is shared.
 *
 * @param key the line within its claim: code, and child and school year where it has them; payouts are unique by it
 * @param amount whole rupiah
 * @param heldUntil what must happen before it is paid; empty when payable
 * @param child family id or other reference of the child of a scholarship, else null
 * @param shares who receives how much; empty for sums of school years to come. They add up to the amount
 */
public record Line(
        String key,
        String code,
        long amount,
        Payer payer,
        PayeeRole payee,
        LineState state,
        List<Release> heldUntil,
        String child,
        Integer schoolYear,
        Citation citation,
        List<Share> shares) {

    /**
     * One share of a line.
     *
     * @param payee whose money it is
     * @param paidTo who receives it, a guardian or attorney perhaps; null while nobody may
     * @param way how it is paid, for instance TO_GUARDIAN
     * @param held true while it waits although the line is payable: contested, or a guardian is missing
     */
    public record Share(String payee, String paidTo, long amount, String way, boolean held) {}

    static Line of(BenefitLine line, List<Share> shares) {
        return new Line(
                key(line),
                line.code().code(),
                line.amount().amount(),
                line.payer(),
                line.payee(),
                line.state(),
                line.heldUntil(),
                line.child(),
                line.schoolYear(),
                line.citation(),
                shares);
    }

    static String key(BenefitLine line) {
        String key = line.code().code();
        if (line.child() != null) {
            key += "/" + line.child();
        }
        return line.schoolYear() == null ? key : key + "/" + line.schoolYear();
    }

    public boolean payable() {
        return state == LineState.PAYABLE;
    }

    /** What waits of a payable line: shares that are contested, and a minor's without a guardian. Whole rupiah. */
    public long heldShares() {
        return payable()
                ? shares.stream().filter(Share::held).mapToLong(Share::amount).reduce(0, Math::addExact)
                : 0;
    }

    /** What of the line counts in a state, in whole rupiah: a held share of a payable line is held, not payable. */
    public long total(LineState of) {
        long own = state == of ? amount : 0;
        return switch (of) {
            case PAYABLE -> own - heldShares();
            case HELD -> own + heldShares();
            case FUTURE -> own;
        };
    }
}
