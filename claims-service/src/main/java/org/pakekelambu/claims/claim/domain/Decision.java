package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.util.Set;

/**
 * What a second person decided.
 *
 * @param by who decided (the token's {@code sub})
 * @param onBehalfOf the absent person for whom he stood in, or null
 * @param secondPayment true when he accepts that money is paid again although somebody else holds it; null when not
 */
public record Decision(Kind outcome, String reason, String by, Instant at, String onBehalfOf, Boolean secondPayment) {
    /** RETURN: back to the officer, with a question. */
    public enum Kind {
        APPROVE,
        REJECT,
        RETURN
    }

    public boolean acceptsSecondPayment() {
        return Boolean.TRUE.equals(secondPayment);
    }

    /** True when one of these people made it, for himself or through a stand-in. */
    public boolean madeBy(Set<String> people) {
        return people.contains(by) || (onBehalfOf != null && people.contains(onBehalfOf));
    }
}
