package org.pakekelambu.claims.signal;

import io.smallrye.config.ConfigMapping;

/** From how many on a likeness is shown; the office's own numbers, not the law's. */
@ConfigMapping(prefix = "claims.signals")
public interface Thresholds {
    /** Claims filed within so many days are compared. */
    int lookBackDays();

    /** A death within so many days of the enrolment is an early one. */
    int earlyDays();

    /** Families paid on one account. */
    int sharedAccount();

    /** Families for whom one person claims. */
    int sameClaimant();

    /** Families reported by one notifier. */
    int sameReporter();

    int earlyDeathsOfRegistrar();

    int earlyDeathsInVillage();

    /** Workers of one village in accidents of one day. */
    int accidentsOnOneDay();

    /** Claims one approver approved of one officer... */
    int samePair();

    /** ... when they are at least this share of all that officer's approved claims. */
    int samePairPercent();
}
