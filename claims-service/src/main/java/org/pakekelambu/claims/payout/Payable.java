package org.pakekelambu.claims.payout;

import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolMoney;
import org.pakekelambu.claims.payout.domain.PayoutOrder;

/** What payouts must know of their claim before money is ordered outside a decision. */
public interface Payable {
    /** True while what was decided is to be paid, an open appeal against it or not, and nobody doubts the death. */
    boolean toBePaid(UUID claimId);

    /** True unless what was found since the decision gives this share to somebody else, less of it, or nothing. */
    boolean given(UUID claimId, PayoutOrder share);

    /** True when the registry recorded that the member died, or he died of what the claim is for. */
    boolean memberDied(UUID claimId);

    /** True when by the decision that stands two approvers accepted that money is paid although somebody else holds it. */
    boolean paidNonetheless(UUID claimId);

    /** True while this share ({@code PayoutOrder.key}) is held: disputed, or a minor's without a guardian. */
    boolean held(UUID claimId, String share);

    /** Whether by the decision that stands the later school years of this child may be paid. */
    SchoolMoney schoolMoney(UUID claimId, String child);

    /** True while money of another claim for the same death or accident, rejected or withdrawn since, has not come back. */
    boolean paidElsewhere(UUID claimId);
}
