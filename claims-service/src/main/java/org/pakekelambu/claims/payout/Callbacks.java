package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.manners.problem.Problem;

/** Takes answers by callback. What is refused is written down before the payer is told so: nothing a bank said is lost. */
@ApplicationScoped
public class Callbacks {
    private final Answers answers;
    private final Refusals refusals;

    Callbacks(Answers answers, Refusals refusals) {
        this.answers = answers;
        this.refusals = refusals;
    }

    /** @param expectedVersion the one the payer saw, or null */
    public Payout receive(UUID id, Long expectedVersion, Receipt receipt) {
        try {
            return answers.receive(id, expectedVersion, receipt);
        } catch (Problem refused) {
            refusals.keep(id, receipt);
            throw refused;
        }
    }
}
