package org.pakekelambu.claims.decision;

import java.util.List;
import java.util.UUID;

/**
 * A person's word on a claim, to be written down.
 *
 * @param kind what was decided, for instance APPROVE, REJECT, ANSWER, CORRECTION, WAIVER
 * @param rule the rule whose question was answered, or null
 * @param onBehalfOf the absent person for whom the caller stood in, or null
 * @param amount whole rupiah it was about
 * @param overrides true where it stands in place of what the machine proposed or could not tell; then a reason is needed
 * @param rules all rules it was about: of a claim decided, those that did not plainly hold
 */
public record Entry(
        UUID claimId,
        long claimVersion,
        UUID workerId,
        String region,
        String kind,
        String rule,
        String onBehalfOf,
        long amount,
        boolean overrides,
        String reason,
        List<String> rules) {

    /** A word about one rule, or about none. */
    public Entry(
            UUID claimId,
            long claimVersion,
            UUID workerId,
            String region,
            String kind,
            String rule,
            String onBehalfOf,
            long amount,
            boolean overrides,
            String reason) {
        this(
                claimId,
                claimVersion,
                workerId,
                region,
                kind,
                rule,
                onBehalfOf,
                amount,
                overrides,
                reason,
                rule == null ? List.of() : List.of(rule));
    }
}
