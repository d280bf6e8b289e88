package org.pakekelambu.manners.problem;

/** The two answers 401, each with the {@code WWW-Authenticate} header of RFC 6750 and a body that explains it. */
public final class Challenge {
    private Challenge() {}

    public static Problem tokenMissing() {
        return new Problem(401, "token-missing").header("WWW-Authenticate", "Bearer");
    }

    /** Says nothing of which check failed; 503 when the token could not be checked at all. */
    public static Problem tokenRefused(Throwable failure) {
        if (Unforeseen.isOutage(failure)) {
            return Problem.unavailable(Unforeseen.RETRY_SECONDS);
        }
        return new Problem(401, "token-refused").header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
