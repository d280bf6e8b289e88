/**
 * Local copies of what the registry knows of a worker and what benefits derived of his cover, kept current by events.
 *
 * <p>Nothing is decided here and nobody else's service is asked: a claim is adjudicated on these copies, and told about the ones
 * that arrive.
 */
package org.pakekelambu.claims.cover;
