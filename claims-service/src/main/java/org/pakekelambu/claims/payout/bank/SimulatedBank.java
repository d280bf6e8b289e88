package org.pakekelambu.claims.payout.bank;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.domain.PayoutStatus;
import org.pakekelambu.claims.payout.domain.Receipt;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * A bank that behaves as banks do, told by the last two digits of the account: 01 is closed; with 02 the money moves and the answer
 * is lost; with 03 the instruction itself is lost. Unlike a good bank it pays an instruction again that it is handed again, so
 * that a test sees it.
 */
@Singleton
public class SimulatedBank implements Bank {
    private final Map<String, Receipt> known = new ConcurrentHashMap<>();
    private final Map<String, Long> moved = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final BusinessClock clock;

    SimulatedBank(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Receipt pay(Payout payout) throws AnswerLost {
        String account = payout.order().payee().accountNumber();
        String kind = account == null || account.length() < 2 ? "" : account.substring(account.length() - 2);
        if (kind.equals("03")) {
            throw new AnswerLost("the line went dead");
        }
        String number = "SIM-" + numbers.incrementAndGet();
        Receipt receipt = kind.equals("01")
                ? new Receipt(PayoutStatus.FAILED, number, null, "ACCOUNT_CLOSED")
                : new Receipt(PayoutStatus.PAID, number, clock.today(), null);
        known.put(payout.reference(), receipt);
        if (receipt.status() == PayoutStatus.PAID) {
            moved.merge(payout.reference(), payout.order().amount(), Long::sum);
        }
        if (kind.equals("02")) {
            throw new AnswerLost("no answer within the time");
        }
        return receipt;
    }

    @Override
    public Optional<Receipt> ask(String reference) {
        return Optional.ofNullable(known.get(reference));
    }

    /** Rupiah moved under a reference. */
    public long moved(String reference) {
        return moved.getOrDefault(reference, 0L);
    }
}
