package org.pakekelambu.events.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Tells the relay of this process that rows are waiting, as soon as they are committed. */
record WakeAfterCommit(Runnable wake) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // Nothing is known yet.
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            wake.run();
        }
    }
}
