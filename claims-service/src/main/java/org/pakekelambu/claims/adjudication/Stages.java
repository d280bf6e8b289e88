package org.pakekelambu.claims.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;

/**
 * When a claim reached us (PP 44/2015 Ps 44).
 *
 * @param filedAt when it was filed, or reported while a draft
 * @param firstOn day of the stage I report
 * @param secondOn day of the stage II report: how it ended; null while under treatment
 */
public record Stages(Instant filedAt, LocalDate firstOn, LocalDate secondOn) {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** Of a claim filed at once with all that is known. */
    public static Stages filed(ClaimFacts facts, Instant at) {
        LocalDate on = day(at);
        return new Stages(at, on, facts.endedIn() == OutcomeKind.UNDER_TREATMENT ? null : on);
    }

    /** The day in Jakarta. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, JAKARTA);
    }
}
