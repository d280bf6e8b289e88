package org.pakekelambu.claims.payout.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is owed and what is asked back, however often a decision changes. */
class ShareAccountTest {

    @Test
    void missing_part_is_owed_and_nothing_is_asked_back() {
        assertEquals(20, new ShareAccount(20, 0, 0, 0).owed());
        assertEquals(5, new ShareAccount(20, 15, 0, 0).owed());
        assertEquals(0, new ShareAccount(20, 15, 0, 0).toNote());
    }

    @Test
    void overpaid_part_is_asked_back_once() {
        assertEquals(5, new ShareAccount(15, 20, 0, 0).toNote());
        assertEquals(0, new ShareAccount(15, 20, 5, 0).toNote());
        assertEquals(0, new ShareAccount(15, 20, 5, 0).owed());
    }

    @Test
    void later_decision_takes_off_what_was_asked_and_gives_back_what_was_repaid() {
        assertEquals(-5, new ShareAccount(20, 20, 5, 0).toNote());
        assertEquals(5, new ShareAccount(20, 20, 5, 5).owed());
    }

    @Test
    void after_any_decisions_and_repayments_everybody_holds_what_the_last_decision_gives() {
        Random random = new Random(7);
        for (int walk = 0; walk < 500; walk++) {
            long out = 0;
            long noted = 0;
            long repaid = 0;
            long decided = 0;
            for (int i = 0; i < 12; i++) {
                decided = random.nextInt(30);
                ShareAccount account = new ShareAccount(decided, out, noted, repaid);
                noted += account.toNote();
                out += account.owed();
                long open = noted - repaid;
                repaid += open > 0 && random.nextBoolean() ? 1 + random.nextInt((int) open) : 0;
            }
            assertEquals(decided, out - noted, "walk " + walk);
            assertEquals(0, new ShareAccount(decided, out, noted, repaid).toNote());
        }
    }
}
