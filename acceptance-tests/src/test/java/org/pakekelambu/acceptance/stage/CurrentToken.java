package org.pakekelambu.acceptance.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A token that is signed anew before it grows old; signing for every request would cost more than the request. */
final class CurrentToken implements Supplier<String> {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Supplier<String> issuer;
    private String token;
    private Instant renewAt = Instant.MIN;

    CurrentToken(Supplier<String> issuer) {
        this.issuer = issuer;
    }

    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(renewAt)) {
            token = issuer.get();
            renewAt = Instant.now().plus(FRESH);
        }
        return token;
    }
}
