package org.pakekelambu.law.cover;

import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.law.Rupiah;

/**
 * What the timeline says of one date, as far as payments are known now.
 *
 * @param on the date asked, normally the date of risk
 * @param coverFrom first day of the spell asked about, or null where there is none
 * @param waitingUntil first day on which the full death benefit is owed, or null without a spell
 * @param arrears consecutive months due and unpaid on that date, ending with the latest due; oldest first
 * @param contributionMonths distinct months paid by that date, over all spells
 * @param toSettle price of all arrears months, settled or not
 * @param settledOn day the last of them was paid after the date, or null while any is open
 */
public record CoverStatus(
        LocalDate on,
        CoverReason reason,
        LocalDate coverFrom,
        LocalDate waitingUntil,
        List<ArrearsMonth> arrears,
        int contributionMonths,
        Rupiah toSettle,
        LocalDate settledOn) {

    public boolean covered() {
        return reason.covered();
    }

    /** True while the full death benefit is not owed yet. */
    public boolean waiting() {
        return waitingUntil != null && on.isBefore(waitingUntil);
    }

    /** True when arrears of that date were still open on another, later day. */
    public boolean openOn(LocalDate day) {
        return !arrears.isEmpty() && (settledOn == null || settledOn.isAfter(day));
    }
}
