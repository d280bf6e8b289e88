/**
 * Receiving: a service declares a bean that implements {@link org.pakekelambu.events.inbox.Subscription}; it is handed the events
 * of its topic in batches, at least once, in order per aggregate.
 *
 * <p>While the database is down a batch is tried again for ever. A record that cannot be read, or that alone makes the service
 * fail, goes to the dead letters with its cause and blocks nobody; an operator can have it handled again.
 */
package org.pakekelambu.events.inbox;
