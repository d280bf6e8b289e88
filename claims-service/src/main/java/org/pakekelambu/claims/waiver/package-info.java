/**
 * Money asked back that the office gives up, in whole or in part. One person proposes with his reason, another decides; both words
 * stand in the decision book, and what is still to come back shows it. What was paid back is told by {@code payout}.
 */
package org.pakekelambu.claims.waiver;
