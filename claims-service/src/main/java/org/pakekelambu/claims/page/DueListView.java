package org.pakekelambu.claims.page;

import java.util.List;

/**
 * What must be paid by today, and deaths nobody claimed.
 *
 * @param more where the rest is, or null
 */
public record DueListView(
        List<Row> rows, String more, List<Near> near, List<Unclaimed> unclaimed, boolean moreUnclaimed) {

    /** A claim that is due or late. */
    public record Row(String href, String number, String subject, String status, String payable, DueWords due) {}

    /** A day of a claim that comes near. */
    public record Near(String href, String number, String what, String status, String payable, DueWords due) {}

    /** A death without a claim; {@code note} where the registry does not know of it yet. */
    public record Unclaimed(
            String worker,
            String diedOn,
            String note,
            String since,
            String place,
            int family,
            String worth,
            String draft) {}
}
