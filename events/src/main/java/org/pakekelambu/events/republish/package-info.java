/**
 * Sends everything a service tells others again as it stands, for a consumer that lost its copy and whose topic was trimmed (trust
 * rule 7).
 *
 * <p>An operator asks, a job does it in pages. Nothing changes: same versions, same contents, so whoever kept his copy ignores them.
 */
package org.pakekelambu.events.republish;
