package org.pakekelambu.claims.payout.bank;

import java.util.Optional;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.Receipt;

/** Somebody who moves money on our word. */
public interface Bank {

    /**
     * Hands an instruction over, under its reference. The answer says how much moved, so that it is not our own sum that comes back.
     *
     * @throws AnswerLost when it is not known whether the bank has it: never hand it over again, ask
     */
    Receipt pay(Payout payout) throws AnswerLost;

    /**
     * What became of an instruction; empty when the bank does not know it, which it may say of one that is still on its way.
     *
     * @throws AnswerLost when the bank cannot be asked now
     */
    Optional<Receipt> ask(String reference) throws AnswerLost;

    /** No answer came. */
    final class AnswerLost extends Exception {
        public AnswerLost(String why) {
            super(why);
        }
    }
}
