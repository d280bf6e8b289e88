/**
 * Claims in the database: the row as it stands, every version of it, and its papers; all that is personal encrypted.
 */
package org.pakekelambu.claims.claim.store;
