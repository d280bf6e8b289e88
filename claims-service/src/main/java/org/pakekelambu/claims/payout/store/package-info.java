/**
 * Payouts in the database: payee and reason encrypted, every step kept.
 */
package org.pakekelambu.claims.payout.store;
