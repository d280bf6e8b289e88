/**
 * Sending: {@link org.pakekelambu.events.outbox.Outbox} writes events in the transaction of the change they tell of; the relay
 * sends them in order, waits for Kafka's acknowledgement and only then forgets them.
 *
 * <p>Nothing is lost; what may come twice is harmless by its version. One relay at a time per database (advisory lock), and a
 * relay that lost its place unnoticed is fenced by Kafka (transactional id). See docs/adr/0006.
 */
package org.pakekelambu.events.outbox;
