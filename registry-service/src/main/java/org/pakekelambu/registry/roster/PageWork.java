package org.pakekelambu.registry.roster;

import java.util.List;
import org.pakekelambu.registry.roster.domain.Header;
import org.pakekelambu.registry.roster.domain.RawRow;
import org.pakekelambu.registry.roster.domain.Rejection;

/** What is done with the pages of one roster, in their order. */
interface PageWork {

    /**
     * Reads and checks the rows, without the database.
     *
     * @param committedBefore the page was finished by an earlier run: only what later pages need to know is taken from it
     */
    Prepared prepare(Header header, List<RawRow> page, boolean committedBefore);

    /** So many workers are in for good. */
    default void committed(int inserted) {}

    /** A page ready to be written in the transaction that is open. */
    @FunctionalInterface
    interface Prepared {
        Done write();
    }

    /**
     * @param rows of the page
     * @param refused rows with at least one rejection, now or in the check before
     * @param unchanged accepted rows that were in already
     * @param inserted workers enrolled
     * @param rejections sorted by line
     */
    record Done(int rows, int refused, int unchanged, int inserted, List<Rejection> rejections) {}
}
