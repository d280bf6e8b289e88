/**
 * The ledger of school years in the database.
 */
package org.pakekelambu.claims.scholarship.store;
