/**
 * An instruction to pay, its states and the answers to it. Pure.
 */
package org.pakekelambu.claims.payout.domain;
