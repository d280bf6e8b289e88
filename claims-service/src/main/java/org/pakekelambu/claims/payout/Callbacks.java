package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.manners.problem.Problem;

/** Takes answers by callback. What is refused is written down before the payer is told so: nothing a bank said is lost. */
@ApplicationScoped
public class Callbacks {
    private final Answers answers;
    private final Refusals refusals;
    private final TransactionManager transactions;

    Callbacks(Answers answers, Refusals refusals, TransactionManager transactions) {
        this.answers = answers;
        this.refusals = refusals;
        this.transactions = transactions;
    }

    /** @param expectedVersion the one the payer saw, or null */
    public Payout receive(UUID id, Long expectedVersion, Receipt receipt) {
        try {
            return answers.receive(id, expectedVersion, receipt);
        } catch (Problem refused) {
            undo();
            refusals.keep(id, receipt);
            throw refused;
        }
    }

    /**
     * What the request began is undone at once, not when it ends: it would hold the claim, and a connection while it waits for a second
     * one. As many refused at once as there are connections would wait for each other.
     */
    private void undo() {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
