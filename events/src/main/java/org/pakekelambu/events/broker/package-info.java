/**
 * The way to Kafka: settings, clients, topics, whether the broker can be reached, and how long to wait after a failure.
 *
 * <p>What is sent and received stands in {@code outbox} and {@code inbox}.
 */
package org.pakekelambu.events.broker;
