/**
 * After a change of law: everybody judged under another law digest is judged again, page by page, beside the running API.
 *
 * <p>The digest stored with each entitlement says what is left to do, so a stopped reassessment goes on where it ended. Only
 * entitlements that differ are published.
 */
package org.pakekelambu.benefits.reassessment;
