/**
 * Random people who do random things with claims over HTTP, and what must hold whatever they do. {@code Walk} chooses, the deeds
 * act, {@code Ledger} is the walk's own book of who did what and what the bank moved, {@code MustHold} compares the service with it.
 */
package org.pakekelambu.claims.walk;
