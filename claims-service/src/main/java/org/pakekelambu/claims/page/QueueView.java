package org.pakekelambu.claims.page;

import java.util.List;

/**
 * A list of claims, in one part or in one for each state that waits for the reader.
 *
 * @param tabs the states one can look at alone
 * @param pending what waits for a second person beside the claims themselves
 */
public record QueueView(String heading, List<Tab> tabs, List<Part> parts, List<Waiting> pending) {

    /** What one person proposed and another confirms; {@code note} says why the reader cannot, or nothing. */
    public record Waiting(String href, String number, String what, String amount, String proposed, String note) {}

    /** A state to look at; {@code current} when it is being looked at. */
    public record Tab(String name, String href, boolean current) {}

    /**
     * Claims in one state, the longest waiting first.
     *
     * @param more where the rest is, or null
     */
    public record Part(String name, String hint, List<QueueRow> rows, String more) {}
}
