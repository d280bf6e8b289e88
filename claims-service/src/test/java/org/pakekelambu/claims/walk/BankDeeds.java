package org.pakekelambu.claims.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.api.Office;
import org.pakekelambu.claims.payout.bank.SimulatedBank;
import org.pakekelambu.claims.payout.bank.Teller;

/** What the bank's own loop does: hands an instruction over, or asks about one. Answers are lost, come late, or never. */
final class BankDeeds {
    private static final Set<String> UNANSWERED = Set.of("SENT", "UNKNOWN");
    private static final List<String> ENDINGS = List.of("90", "90", "01", "02", "03", "04", "05");

    private final Walk walk;
    private final Teller teller;
    private final SimulatedBank bank;

    BankDeeds(Walk walk, Teller teller, SimulatedBank bank) {
        this.walk = walk;
        this.teller = teller;
        this.bank = bank;
    }

    /** An account that tells the bank how to behave. */
    Map<String, Object> account() {
        String ending = ENDINGS.get(walk.random.nextInt(ENDINGS.size()));
        return Map.of("bank", "BSB", "number", "12345678" + ending, "holder", "Siti Aminah");
    }

    void turn(String claim) {
        List<Map<String, Object>> payouts = Office.payouts(claim);
        if (payouts.isEmpty()) {
            return;
        }
        Map<String, Object> payout = payouts.get(walk.random.nextInt(payouts.size()));
        UUID id = UUID.fromString((String) payout.get("id"));
        boolean asks = UNANSWERED.contains(payout.get("status"));
        if (asks) {
            teller.ask(id);
        } else {
            teller.deliver(id);
        }
        heard(claim, payout, asks ? "asked" : "handed over");
    }

    /** The bank never moves more than was instructed, and never under one reference twice. */
    private void heard(String claim, Map<String, Object> payout, String deed) {
        long moved = bank.moved((String) payout.get("reference"));
        long amount = ClaimDeeds.number(payout.get("amount"));
        MustHold.check(moved <= amount, () -> "The bank moved " + moved + " for " + payout);
        String now = Office.payouts(claim).stream()
                .filter(one -> one.get("id").equals(payout.get("id")))
                .map(one -> (String) one.get("status"))
                .findFirst()
                .orElseThrow();
        MustHold.check(
                !now.equals("PAID") || payout.get("status").equals("PAID") || moved == amount,
                () -> payout + " is called paid; the bank moved " + moved);
        walk.told.add(claim + " " + payout.get("reference") + " " + deed + ": " + now + ", moved " + moved);
        walk.touched.add(claim);
        if (moved > 0 && Set.of("PAID", "UNKNOWN").contains(now)) {
            walk.ledger.out.put((String) payout.get("id"), moved);
        }
    }
}
