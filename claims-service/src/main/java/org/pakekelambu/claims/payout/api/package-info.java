/**
 * Payouts over HTTP: what to pay whom, and the answers of the bank or BPJS.
 */
package org.pakekelambu.claims.payout.api;
