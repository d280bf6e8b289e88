package org.pakekelambu.manners.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/** The transaction in which a request and its answer are kept. */
@ApplicationScoped
public class RequestTransaction {
    private final TransactionManager transactions;

    RequestTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /**
     * Undoes at once, not when the request ends, what it began; what is written afterwards stays, though the request is refused. For a
     * second transaction beside the first one would need a second connection: as many at once as there are connections would wait for
     * each other. Nothing happens outside a transaction.
     */
    public void undo() {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
