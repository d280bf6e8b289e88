package org.pakekelambu.benefits.rehearsal.domain;

import java.util.Map;
import java.util.UUID;
import org.pakekelambu.law.benefit.Contingency;

/**
 * One worker under the law in force and under the draft.
 *
 * @param amounts for each kind of loss; empty where neither law covers the worker
 * @param contribution whole rupiah a month, paid for a covered worker
 */
public record Difference(
        UUID workerId, String district, String programme, Map<Contingency, Amounts> amounts, Pair contribution) {

    /**
     * What would be owed if the loss happened on the date.
     *
     * @param owed by everybody: payable, held and school years to come
     * @param topUp of it, what the programme itself promised
     */
    public record Amounts(Pair owed, Pair topUp) {}

    /** Whole rupiah under the law in force, and under the draft. */
    public record Pair(long now, long draft) {
        public static final Pair NOTHING = new Pair(0, 0);

        public long difference() {
            return Math.subtractExact(draft, now);
        }

        Pair plus(Pair other) {
            return new Pair(Math.addExact(now, other.now), Math.addExact(draft, other.draft));
        }
    }

    public Effect effect() {
        if (amounts.isEmpty()) {
            return Effect.NOT_COVERED;
        }
        boolean more = amounts.values().stream().anyMatch(a -> a.owed().difference() > 0);
        boolean less = amounts.values().stream().anyMatch(a -> a.owed().difference() < 0);
        if (more && less) {
            return Effect.MIXED;
        }
        return more ? Effect.GAINS : less ? Effect.LOSES : Effect.SAME;
    }
}
