package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Contradictions;
import org.pakekelambu.claims.claim.store.ClaimStore;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes a claim in hand for a change: locked, visible to the caller, at the version the caller has seen. */
@ApplicationScoped
public class ClaimDesk {
    private final ClaimStore store;
    private final Caller caller;
    private final BusinessClock clock;

    ClaimDesk(ClaimStore store, Caller caller, BusinessClock clock) {
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    /** 428 without {@code If-Match}, 404 for what the caller may not see, 412 when it changed meanwhile. */
    Claim take(UUID id, String ifMatch) {
        long expected = ETags.expected(ifMatch);
        // Most of those who come too late learn it here, without queueing for the lock.
        ClaimStore.Standing seen = store.standing(id).orElseThrow(Problem::notFound);
        requireVersion(seen.region(), seen.version(), expected);
        Claim claim = store.lock(id).orElseThrow(Problem::notFound);
        requireVersion(claim.region(), claim.version(), expected);
        return claim;
    }

    private void requireVersion(String region, long version, long expected) {
        caller.requireRegion(region);
        if (version != expected) {
            throw ETags.stale(version);
        }
    }

    /** 422 with every field at fault. */
    void refuseContradictions(ClaimFacts facts) {
        Map<String, String> contradictions = Contradictions.of(facts, clock.today());
        if (!contradictions.isEmpty()) {
            Problem problem = Problem.unprocessable("contradictory-facts");
            contradictions.forEach(problem::error);
            throw problem;
        }
    }
}
