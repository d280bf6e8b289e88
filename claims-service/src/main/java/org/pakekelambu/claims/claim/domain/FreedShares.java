package org.pakekelambu.claims.claim.domain;

import java.util.Map;
import java.util.TreeMap;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.law.benefit.LineState;

/** Tells what a decision gave and held, and nothing holds any more by what is known now. */
public final class FreedShares {
    private FreedShares() {}

    /**
     * Whole rupiah of shares that waited by the decision, with their line or alone, and are free now with no less; what is new since is
     * not counted.
     */
    public static long sum(Proposal decided, Proposal now) {
        Map<String, Long> waited = new TreeMap<>();
        decided.lines()
                .forEach(line -> line.shares().stream()
                        .filter(share -> line.state() == LineState.HELD || (line.payable() && share.held()))
                        .forEach(share -> waited.put(key(line, share), share.amount())));
        long freed = 0;
        for (Line line : now.lines()) {
            for (Line.Share share : line.shares()) {
                long was = waited.getOrDefault(key(line, share), 0L);
                if (line.payable() && !share.held() && share.amount() >= was) {
                    freed = Math.addExact(freed, was);
                }
            }
        }
        return freed;
    }

    private static String key(Line line, Line.Share share) {
        return line.key() + "|" + share.payee();
    }
}
