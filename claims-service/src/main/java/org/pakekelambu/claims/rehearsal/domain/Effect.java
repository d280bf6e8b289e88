package org.pakekelambu.claims.rehearsal.domain;

/** What a draft would have meant to a decided claim. */
public enum Effect {
    WOULD_BE_REFUSED(true),
    WOULD_BE_APPROVED(true),
    /** An officer would have had to answer a question or ask for papers first. */
    WOULD_BE_UNCLEAR(true),
    MORE(false),
    LESS(false),
    SAME(false);

    private final boolean flip;

    Effect(boolean flip) {
        this.flip = flip;
    }

    /** True when the outcome itself would differ, not only the amount. */
    public boolean isFlip() {
        return flip;
    }
}
