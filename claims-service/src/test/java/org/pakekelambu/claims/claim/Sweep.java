package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;

/** The look at waiting claims that comes by itself every few seconds, now. */
@ApplicationScoped
public class Sweep {
    private final Wakening wakening;

    Sweep(Wakening wakening) {
        this.wakening = wakening;
    }

    public void now() {
        wakening.sweep();
    }
}
