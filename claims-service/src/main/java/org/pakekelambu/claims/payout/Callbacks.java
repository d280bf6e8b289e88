package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.manners.idempotency.RequestTransaction;
import org.pakekelambu.manners.problem.Problem;

/** Takes answers by callback. What is refused is written down before the payer is told so: nothing a bank said is lost. */
@ApplicationScoped
public class Callbacks {
    private final Answers answers;
    private final Refusals refusals;
    private final RequestTransaction request;

    Callbacks(Answers answers, Refusals refusals, RequestTransaction request) {
        this.answers = answers;
        this.refusals = refusals;
        this.request = request;
    }

    /** @param expectedVersion the one the payer saw, or null */
    public Payout receive(UUID id, Long expectedVersion, Receipt receipt) {
        try {
            return answers.receive(id, expectedVersion, receipt);
        } catch (Problem refused) {
            request.undo();
            refusals.keep(id, receipt);
            throw refused;
        }
    }
}
