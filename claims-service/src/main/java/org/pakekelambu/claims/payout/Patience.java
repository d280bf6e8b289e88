package org.pakekelambu.claims.payout;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a bank's "I do not know it" is doubted. What was handed over may still lie with the bank, or may not have left us yet: to
 * believe it too early, and to order anew, is to pay twice.
 */
@Singleton
public class Patience {
    private final Duration askEvery;
    private final Duration notKnownAfter;
    private final int notKnownAnswers;

    Patience(
            @ConfigProperty(name = "claims.bank.ask-every") Duration askEvery,
            @ConfigProperty(name = "claims.bank.not-known.after") Duration notKnownAfter,
            @ConfigProperty(name = "claims.bank.not-known.answers") int notKnownAnswers) {
        this.askEvery = askEvery;
        this.notKnownAfter = notKnownAfter;
        this.notKnownAnswers = notKnownAnswers;
    }

    /** Whoever was heard of after this is left alone. */
    Instant lastAsked(Instant now) {
        return now.minus(askEvery);
    }

    /** True once the bank has not known it often enough, the last time long enough after it was sent. */
    boolean isOver(Instant sentAt, Instant now, long notKnown) {
        return notKnown >= notKnownAnswers && !now.isBefore(sentAt.plus(notKnownAfter));
    }
}
