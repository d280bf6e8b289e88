/** Rehearsals over HTTP. */
package org.pakekelambu.claims.rehearsal.api;
