package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Family;
import org.pakekelambu.claims.adjudication.facts.Account;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.scholarship.domain.PaidTo;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.manners.problem.Problem;

/** Who receives the money of a school year: the child, or for a minor the guardian who was named (UU 27/2022 Ps 25; PP 44/2015 Ps 37). */
@ApplicationScoped
class Receiver {
    private final CopyStore copies;
    private final Law law;

    Receiver(CopyStore copies, Law law) {
        this.copies = copies;
        this.law = law;
    }

    /** As it was named, the guardian recognised where he is of the family; what is wrong with it is added to the problem. */
    PaidTo named(
            Claim claim, UUID child, boolean minor, Person guardian, Account account, LocalDate on, Problem problem) {
        if (account == null) {
            problem.error("account", "account-of-child-or-guardian");
        }
        if (guardian == null) {
            if (minor) {
                problem.error("guardian", "minor-needs-guardian");
            }
            return new PaidTo(null, account);
        }
        FamilyMember member = Family.of(
                        claim.document().facts(),
                        copies.byId(claim.workerId()).orElseThrow().worker(),
                        law)
                .recognise(guardian);
        if (member == null) {
            if (guardian.familyId() != null) {
                problem.error("guardian", "no-such-heir");
            } else if (guardian.nikFingerprints().isEmpty()) {
                problem.error("guardian", "guardian-needs-number");
            }
            return new PaidTo(guardian, account);
        }
        int majority =
                law.heirs().majorityAge(claim.document().facts().riskOn()).value();
        boolean young =
                member.birthDate() != null && on.isBefore(member.birthDate().plusYears(majority));
        if (young || member.familyId().equals(child)) {
            problem.error("guardian", "guardian-of-age");
        }
        Person known = guardian.recognisedAs(member.familyId());
        return new PaidTo(
                new Person(
                        known.familyId(),
                        known.name(),
                        member.relation(),
                        known.nikFingerprints(),
                        known.nikMasked(),
                        known.account()),
                account);
    }

    /** The instruction for an approved year. */
    static PayoutOrder order(Claim claim, LedgerRow row) {
        String code = claim.document().facts().underJkk() ? "JKK.SCHOLARSHIP" : "JKM.SCHOLARSHIP";
        Account account = row.paidTo().account();
        return new PayoutOrder(
                PayoutOrder.schoolYear(code, row.child(), row.place().year().begins()),
                code,
                Payer.BPJS_KETENAGAKERJAAN.name(),
                row.amount(),
                payee(row.child(), row.paidTo().guardian(), account));
    }

    private static Payee payee(UUID child, Person guardian, Account account) {
        return guardian == null
                ? new Payee(
                        child.toString(),
                        "CHILD",
                        child,
                        "CHILD",
                        null,
                        null,
                        account.bank(),
                        account.number(),
                        account.holder())
                : new Payee(
                        child.toString(),
                        "GUARDIAN",
                        guardian.familyId(),
                        guardian.relation() == null ? "OTHER" : guardian.relation(),
                        child,
                        guardian.name(),
                        account.bank(),
                        account.number(),
                        account.holder());
    }
}
