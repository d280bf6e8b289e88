package org.pakekelambu.claims.page;

import java.util.List;

/**
 * Rights about to lapse, worth the most first.
 *
 * @param more where the rest is, or null
 */
public record LapsingListView(List<Row> rows, String more) {

    /** A right nobody used yet. */
    public record Row(String href, String number, String what, String place, String worth, DueWords due) {}
}
