/** Rehearsals and the decisions they concern, as rows. */
package org.pakekelambu.claims.rehearsal.store;
