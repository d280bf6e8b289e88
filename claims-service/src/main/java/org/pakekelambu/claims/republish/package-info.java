/**
 * Sends every claim again as it stands, with the death it confirms, for a consumer that lost its copy and whose topic was trimmed
 * (trust rule 7).
 *
 * <p>An operator asks, a job does it in pages. Nothing changes here: same versions, same contents, so whoever kept his copy
 * ignores them.
 */
package org.pakekelambu.claims.republish;
