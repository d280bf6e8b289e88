package org.pakekelambu.acceptance.stage;

import java.util.Map;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;

/** The second person, without whom no claim is decided. */
public final class Approver {

    private final ApiClient claims;

    public Approver(Clerk clerk) {
        this.claims = clerk.claims();
    }

    /** Reads the claim and approves what was read. */
    public Claim approves(Claim claim) {
        decides(claim, "APPROVE", "Papers and findings agree").expect(200);
        return Claim.of(claims.get(claim.path()).expect(200));
    }

    public Answer decides(Claim claim, String outcome, String reason) {
        String etag = claims.get(claim.path()).expect(200).etag();
        return claims.postIfMatch(claim.path() + "/decision", etag, Map.of("outcome", outcome, "reason", reason));
    }

    /** Confirms as the second person that a death was reported by mistake. */
    public Answer confirmsMistake(Claim claim, String why) {
        String etag = claims.get(claim.path()).expect(200).etag();
        return claims.postIfMatch(claim.path() + "/death-withdrawal/confirmation", etag, Map.of("reason", why));
    }
}
