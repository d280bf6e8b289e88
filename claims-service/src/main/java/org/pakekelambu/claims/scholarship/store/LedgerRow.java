package org.pakekelambu.claims.scholarship.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.scholarship.domain.Look;
import org.pakekelambu.claims.scholarship.domain.PaidTo;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Question;

/**
 * A school year in the ledger.
 *
 * @param child family id of the child
 * @param childNumber keyed fingerprint of the child's own number, or null
 * @param amount whole rupiah
 * @param paidTo as who asked named guardian and account; null in years asked for before they had to be
 * @param state REQUESTED, APPROVED or REJECTED
 * @param looks what officers answered to questions, the latest last
 * @param questions what stood against it when it was decided; empty while it waits
 */
public record LedgerRow(
        UUID id,
        long version,
        UUID claimId,
        UUID workerId,
        String region,
        UUID child,
        String childNumber,
        Place place,
        long amount,
        List<String> documents,
        PaidTo paidTo,
        String state,
        String requestedBy,
        Instant requestedAt,
        List<Look> looks,
        List<Question> questions,
        String decidedBy,
        Instant decidedAt,
        String reason,
        UUID payoutId) {

    public boolean waits() {
        return state.equals("REQUESTED");
    }

    /** What was last found on a question, or null. */
    public Look look(Question question) {
        return looks.stream()
                .filter(look -> look.question() == question)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** With one more answer. */
    public LedgerRow looked(Look look) {
        List<Look> all = new ArrayList<>(looks);
        all.add(look);
        return with(version + 1, state, all, questions, decidedBy, decidedAt, reason, payoutId);
    }

    /** As the second person decided. */
    public LedgerRow decided(
            String outcome, Collection<Question> against, String by, Instant at, String why, UUID payout) {
        return with(version + 1, outcome, looks, List.copyOf(against), by, at, why, payout);
    }

    /** As it was known at an instant not before it was asked for. */
    public LedgerRow knownAt(Instant instant) {
        List<Look> then =
                looks.stream().filter(look -> !look.at().isAfter(instant)).toList();
        return decidedAt != null && !decidedAt.isAfter(instant)
                ? this
                : with(1 + then.size(), "REQUESTED", then, List.of(), null, null, null, null);
    }

    private LedgerRow with(
            long nextVersion,
            String nextState,
            List<Look> nextLooks,
            List<Question> against,
            String by,
            Instant at,
            String why,
            UUID payout) {
        return new LedgerRow(
                id,
                nextVersion,
                claimId,
                workerId,
                region,
                child,
                childNumber,
                place,
                amount,
                documents,
                paidTo,
                nextState,
                requestedBy,
                requestedAt,
                nextLooks,
                against,
                by,
                at,
                why,
                payout);
    }
}
