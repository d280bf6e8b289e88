/**
 * Real servers inside the JVM, so that nobody needs Docker, a database or a broker to run the tests or to look at the
 * system: PostgreSQL with its durability switched on, a Kafka broker, and an OpenID token issuer.
 *
 * <p>Tests call {@link org.pakekelambu.localstack.TestStack#get()}, Quarkus tests name
 * {@link org.pakekelambu.localstack.LocalStackTestResource}, the main job starts a
 * {@link org.pakekelambu.localstack.LocalStack} on a data folder. Nothing here runs in production and nothing here knows
 * the business, except the names of the three services and their topics.
 */
package org.pakekelambu.localstack;
