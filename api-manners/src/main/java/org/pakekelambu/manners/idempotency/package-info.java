/**
 * A request repeated after a lost answer, or raced against itself, has one effect and one answer (trust rule 11). Put
 * {@link org.pakekelambu.manners.idempotency.Idempotent} on every POST but search and preview.
 */
package org.pakekelambu.manners.idempotency;
