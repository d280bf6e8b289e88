package org.pakekelambu.benefits.entitlement.domain;

import java.util.List;
import org.pakekelambu.events.contract.CoverSpell;
import org.pakekelambu.events.contract.WorkerState;

/**
 * What the law makes of one worker, as it is stored and published.
 *
 * @param worker the state it rests on, without the keyed fingerprints benefits has no use for
 * @param cover what the event carries
 * @param status the status on every date
 * @param lawDigest the law it was derived with
 */
public record JudgedCover(WorkerState worker, Cover cover, StatusTimeline status, String lawDigest) {

    /** True when only the law's digest differs, not what follows from it. */
    public boolean saysTheSameAs(JudgedCover other) {
        return cover.equals(other.cover) && status.equals(other.status);
    }

    /** The part of the published entitlement that the law decides. */
    public record Cover(boolean awaitingKpj, boolean awaitingFirstPayment, List<CoverSpell> spells) {}
}
