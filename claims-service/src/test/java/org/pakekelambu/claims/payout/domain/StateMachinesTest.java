package org.pakekelambu.claims.payout.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.claims.claim.domain.ClaimStatus;

/** Both published state machines, step by step. */
class StateMachinesTest {
    @Test
    void lost_answer_is_never_sent_again() {
        assertFalse(PayoutStatus.UNKNOWN.mayBecome(PayoutStatus.SENT));
        assertFalse(PayoutStatus.UNKNOWN.mayBecome(PayoutStatus.REISSUED));
        assertTrue(PayoutStatus.UNKNOWN.mayBecome(PayoutStatus.PAID));
    }

    @Test
    void paid_money_is_not_reissued_unless_it_came_back() {
        assertFalse(PayoutStatus.PAID.mayBecome(PayoutStatus.REISSUED));
        assertTrue(PayoutStatus.RETURNED.mayBecome(PayoutStatus.REISSUED));
        assertTrue(PayoutStatus.REISSUED.next().isEmpty());
    }

    @Test
    void nothing_is_approved_but_what_was_proposed() {
        for (ClaimStatus status : ClaimStatus.values()) {
            boolean may = status.next().contains(ClaimStatus.APPROVED);
            assertEquals(status == ClaimStatus.PROPOSED || status == ClaimStatus.PAID, may, status.name());
        }
        assertTrue(ClaimStatus.WITHDRAWN.next().isEmpty());
    }

    @Test
    void one_share_of_one_line_has_one_reference_and_its_replacement_another() {
        Payee payee = new Payee("h1", "HEIR", null, "SPOUSE", null, null, null, null, null);
        PayoutOrder order = new PayoutOrder("JKM.LUMP", "JKM.LUMP", "BPJS_KETENAGAKERJAAN", 20_000_000, payee);
        UUID claim = new UUID(1, 2);
        Payout first = Payout.ordered(claim, "16.06", order, null, Instant.EPOCH, LocalDate.EPOCH);
        Payout again = Payout.ordered(claim, "16.06", order, null, Instant.now(), LocalDate.EPOCH);
        Payout replaced = Payout.ordered(claim, "16.06", order, first, Instant.now(), LocalDate.EPOCH);
        assertEquals(first.reference(), again.reference());
        assertFalse(first.reference().equals(replaced.reference()));
        assertEquals(first.id(), replaced.replaces());
    }
}
