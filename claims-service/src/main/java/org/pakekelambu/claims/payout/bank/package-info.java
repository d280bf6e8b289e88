/**
 * The port to a bank: hand an instruction over, or ask what became of it. BPJS takes batches over our API instead; where nobody does,
 * a simulator stands behind the port ({@code CLAIMS_BANK=simulator}).
 */
package org.pakekelambu.claims.payout.bank;
