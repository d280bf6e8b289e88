package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.util.Set;

/**
 * What a second person decided.
 *
 * @param by who decided (the token's {@code sub})
 * @param onBehalfOf the absent person for whom he stood in, or null
 */
public record Decision(Kind outcome, String reason, String by, Instant at, String onBehalfOf) {
    /** RETURN: back to the officer, with a question. */
    public enum Kind {
        APPROVE,
        REJECT,
        RETURN
    }

    /** True when one of these people made it, for himself or through a stand-in. */
    public boolean madeBy(Set<String> people) {
        return people.contains(by) || (onBehalfOf != null && people.contains(onBehalfOf));
    }
}
