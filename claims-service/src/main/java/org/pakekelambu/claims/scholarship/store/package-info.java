/**
 * The ledger of school years in the database, and the years nobody asked for.
 */
package org.pakekelambu.claims.scholarship.store;
