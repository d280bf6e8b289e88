package org.pakekelambu.claims.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;

/**
 * Another claim for the same worker, which was not withdrawn or rejected.
 *
 * @param diedOn day of death it reports, or null
 * @param deathConfirmed true once an approver confirmed that death
 * @param accident what it says of an accident; null for a death by illness, and where nobody compares accidents
 */
public record OtherClaim(
        UUID id, Instant filedAt, LocalDate occurredOn, LocalDate diedOn, boolean deathConfirmed, Accident accident) {

    public OtherClaim(UUID id, Instant filedAt, LocalDate occurredOn, LocalDate diedOn, boolean deathConfirmed) {
        this(id, filedAt, occurredOn, diedOn, deathConfirmed, null);
    }

    /**
     * How an accident ended.
     *
     * @param parts of the body that were injured
     * @param samePaper true when one of its papers, the very same file, lies in the claim at hand as well
     */
    public record Accident(OutcomeKind endedIn, Set<String> parts, boolean samePaper) {

        /** Of a claim under JKK; null for any other. */
        public static Accident of(ClaimFacts facts, boolean samePaper) {
            return facts.underJkk() ? new Accident(facts.endedIn(), parts(facts), samePaper) : null;
        }

        /** One end, one injured part, or one paper is enough to ask. */
        public boolean looksLike(ClaimFacts claim) {
            Set<String> shared = new HashSet<>(parts(claim));
            shared.retainAll(parts);
            return samePaper || endedIn == claim.endedIn() || !shared.isEmpty();
        }

        private static Set<String> parts(ClaimFacts facts) {
            return facts.outcome() == null
                    ? Set.of()
                    : facts.outcome().impairments().stream()
                            .map(ReportedOutcome.Impairment::part)
                            .collect(Collectors.toSet());
        }
    }
}
