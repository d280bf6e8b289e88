/**
 * The entitlement of each worker: cover, arrears, and the lines of every contingency on any date.
 *
 * <p>In: full worker states, in batches. Kept: every state as it was recorded (append-only) and every entitlement published.
 * Out: {@code entitlement-changed} and the answers over HTTP. The amounts come from {@code benefit-law} (PP 44/2015, PP
 * 82/2019, Permenaker 1/2025) and are worked out when asked, never stored.
 */
package org.pakekelambu.benefits.entitlement;
