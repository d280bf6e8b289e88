package org.pakekelambu.registry.sql;

import java.sql.SQLException;

/** The database refused or was away; the transaction rolls back. */
public class SqlFailure extends RuntimeException {
    public SqlFailure(SQLException cause) {
        super(cause);
    }

    /** Whether a constraint of that name was broken. */
    public boolean breaks(String constraint) {
        return getCause().getMessage() != null && getCause().getMessage().contains('"' + constraint + '"');
    }
}
