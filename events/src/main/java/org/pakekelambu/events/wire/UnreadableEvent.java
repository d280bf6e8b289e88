package org.pakekelambu.events.wire;

/** A record that is no event of the contract. Its message is the cause an operator reads; it holds no value of the record. */
public final class UnreadableEvent extends Exception {

    public UnreadableEvent(String cause) {
        super(cause, null, false, false);
    }
}
