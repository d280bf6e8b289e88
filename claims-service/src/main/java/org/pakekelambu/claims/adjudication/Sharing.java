package org.pakekelambu.claims.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.law.benefit.BenefitLine;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.heir.Share;
import org.pakekelambu.law.heir.Share.Way;

/** Divides lines among those who receive them, and remembers who these are. */
final class Sharing {
    static final String MEMBER = "MEMBER";
    static final String BURIAL_PAYER = "BURIAL_PAYER";
    static final String FUND = "SOCIAL_SECURITY_FUND";
    static final String FACILITY = "FACILITY";

    private final ClaimFacts claim;
    private final Family family;
    private final boolean memberDied;
    private final Payees payees;

    Sharing(CaseFile file) {
        this.claim = file.claim();
        this.family = file.heirs();
        this.memberDied = file.memberDied();
        this.payees = new Payees(claim, family);
    }

    /** Who was named as a payee so far. */
    List<Payee> payees() {
        return payees.all();
    }

    List<Line.Share> of(BenefitLine line) {
        if (line.state() == LineState.FUTURE) {
            return List.of();
        }
        long amount = line.amount().amount();
        return switch (line.payee()) {
            case HEIRS -> heirs(line);
            case CHILD -> List.of(child(line.child(), amount));
            // What he had earned and was not paid is his heirs' once he is dead, whatever he died of (PP 44/2015 Ps
            // 37(4)).
            case MEMBER -> memberDied ? heirs(line) : List.of(to(MEMBER, member(), amount));
            case BURIAL_PAYER -> List.of(to(BURIAL_PAYER, claim.burialPayer(), amount));
            case SOCIAL_SECURITY_FUND -> List.of(to(FUND, null, amount));
            case FACILITY -> List.of(to(FACILITY, claim.circumstances().facility(), amount));
        };
    }

    private List<Line.Share> heirs(BenefitLine line) {
        List<Line.Share> shares = new ArrayList<>();
        for (Share share : family.heirs().share(line.code(), line.amount(), BURIAL_PAYER)) {
            if (share.heir() == null) {
                shares.add(withoutHeirs(share));
                continue;
            }
            payees.remember(share.heir(), "HEIR");
            if (share.paidTo() != null && !share.paidTo().equals(share.heir())) {
                payees.remember(share.paidTo(), share.way() == Way.TO_GUARDIAN ? "GUARDIAN" : "HEIR");
            }
            shares.add(new Line.Share(
                    share.heir(),
                    share.paidTo(),
                    share.amount().amount(),
                    share.way().name(),
                    share.held()));
        }
        return shares;
    }

    /** A child's school money goes the way its inheritance would; a living member acts for his own child where nobody else does. */
    private Line.Share child(String reference, long amount) {
        payees.remember(reference, "CHILD");
        for (Share share : family.ways()) {
            boolean his = reference.equals(share.heir());
            if (his && share.way() == Way.TO_GUARDIAN) {
                payees.remember(share.paidTo(), "GUARDIAN");
                return new Line.Share(
                        reference, share.paidTo(), amount, share.way().name(), false);
            }
            if (his && !memberDied && share.way() == Way.GUARDIAN_MISSING) {
                return new Line.Share(
                        reference, to(MEMBER, member(), amount).paidTo(), amount, Way.TO_GUARDIAN.name(), false);
            }
            if (his && memberDied && share.held()) {
                return new Line.Share(reference, null, amount, share.way().name(), true);
            }
        }
        return new Line.Share(reference, reference, amount, "TO_CHILD", false);
    }

    private Line.Share withoutHeirs(Share share) {
        long amount = share.amount().amount();
        return share.way() == Way.TO_BURIAL_PAYER
                ? to(BURIAL_PAYER, claim.burialPayer(), amount)
                : to(FUND, null, amount);
    }

    private Line.Share to(String role, Person person, long amount) {
        payees.rememberAs(role, person);
        return new Line.Share(role, role, amount, "TO_" + role, false);
    }

    /** The member's own account stands with the claimant when he files himself. */
    private Person member() {
        Person claimant = claim.claimant();
        return claimant != null && "SELF".equals(claimant.relation()) ? claimant : null;
    }
}
