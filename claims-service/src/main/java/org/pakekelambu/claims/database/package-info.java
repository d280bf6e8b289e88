/**
 * Plain SQL on the service's own database, in the caller's transaction. No business word in it.
 */
package org.pakekelambu.claims.database;
