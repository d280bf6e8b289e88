package org.pakekelambu.events.outbox;

import java.sql.SQLException;

/** The outbox could not be written; the caller's transaction must not commit. The cause is the database's. */
public final class OutboxFailure extends RuntimeException {

    OutboxFailure(SQLException cause) {
        super("the event could not be written to the outbox", cause);
    }
}
