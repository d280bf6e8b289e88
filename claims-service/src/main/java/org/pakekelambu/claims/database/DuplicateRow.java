package org.pakekelambu.claims.database;

/** A UNIQUE constraint refused a row: what must exist once exists already. */
public final class DuplicateRow extends RuntimeException {
    private final String constraint;

    DuplicateRow(String constraint, Throwable cause) {
        super("already there: " + constraint, cause);
        this.constraint = constraint;
    }

    /** Name of the constraint or unique index. */
    public String constraint() {
        return constraint;
    }
}
