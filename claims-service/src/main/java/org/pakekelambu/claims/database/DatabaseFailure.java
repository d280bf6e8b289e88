package org.pakekelambu.claims.database;

import java.sql.SQLException;

/** The database could not do what was asked; the cause says why. */
public final class DatabaseFailure extends RuntimeException {
    DatabaseFailure(SQLException cause) {
        super("the database refused: " + cause.getSQLState(), cause);
    }
}
