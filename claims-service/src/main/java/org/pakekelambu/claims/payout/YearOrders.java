package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolMoney;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutOrder;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.manners.problem.Problem;

/**
 * Orders later school years, each decided by itself. They stand and fall with the claim they follow from: what cancels its approval
 * calls them back, its rejection takes them back, and a new approval lets them go on.
 */
@ApplicationScoped
@Transactional
public class YearOrders {
    private final PayoutStore store;
    private final ShareAccounts accounts;
    private final Ordering ordering;
    private final Instructions instructions;
    private final Payable payable;

    YearOrders(
            PayoutStore store, ShareAccounts accounts, Ordering ordering, Instructions instructions, Payable payable) {
        this.store = store;
        this.accounts = accounts;
        this.ordering = ordering;
        this.instructions = instructions;
        this.payable = payable;
    }

    /** A year that was just approved; 409 while money that was paid for the same risk is asked back from somebody else. */
    Payout order(UUID claimId, long version, String region, PayoutOrder order, String by) {
        if (payable.paidElsewhere(claimId) && !payable.paidNonetheless(claimId)) {
            throw Problem.conflict("earlier-claim-paid");
        }
        if (accounts.heldByAnother(claimId, order)) {
            throw Problem.conflict("waits-for-recovery");
        }
        accounts.decided(claimId, version, order, order.amount(), by);
        return instructions.place(claimId, region, order, by);
    }

    /**
     * After an approval: years of children who still receive go on; those of a child who does not any more go no further. A year that
     * is out was decided by itself and stands.
     */
    void carryOn(UUID claimId, long version, String region, String by) {
        for (List<Payout> year : years(claimId)) {
            SchoolMoney money = payable.schoolMoney(claimId, child(year));
            boolean out = year.stream().anyMatch(Payout::out);
            settle(claimId, version, region, year, money == SchoolMoney.NONE && out ? SchoolMoney.HELD : money, by);
        }
    }

    /** No school year is owed any more. */
    void takeBack(UUID claimId, long version, String region, String by) {
        for (List<Payout> year : years(claimId)) {
            settle(claimId, version, region, year, SchoolMoney.NONE, by);
        }
    }

    /** Orders what waited for a recovery, once that is decided. */
    void release(UUID claimId, String region, String by) {
        for (List<Payout> year : years(claimId)) {
            if (payable.schoolMoney(claimId, child(year)) == SchoolMoney.PAYABLE) {
                goOn(claimId, region, year, by);
            }
        }
    }

    private void settle(UUID claimId, long version, String region, List<Payout> year, SchoolMoney money, String by) {
        PayoutOrder order = year.get(0).order();
        accounts.decidedAgain(claimId, version, order, money != SchoolMoney.NONE, by);
        List<Payout> out = year.stream().filter(Payout::out).toList();
        accounts.note(claimId, region, order, accounts.of(claimId, order, out), by);
        switch (money) {
            case PAYABLE -> goOn(claimId, region, year, by);
            case NONE -> ordering.balance(claimId, region, order, year, by);
            case HELD -> year.stream().filter(payout -> !payout.out()).forEach(here -> instructions.callBack(here, by));
        }
    }

    /** What a bank refused is not ordered again by a decision: people enter another account, or order it again to the same. */
    private void goOn(UUID claimId, String region, List<Payout> year, String by) {
        if (year.stream().allMatch(payout -> payout.out() || payout.calledBack())) {
            ordering.balance(claimId, region, year.get(0).order(), year, by);
        }
    }

    private static String child(List<Payout> year) {
        return year.get(0).order().payee().key();
    }

    private Collection<List<Payout>> years(UUID claimId) {
        return Ordering.byShare(store.ofClaim(claimId).stream()
                        .filter(payout -> payout.order().ofSchoolYear())
                        .toList())
                .values();
    }
}
