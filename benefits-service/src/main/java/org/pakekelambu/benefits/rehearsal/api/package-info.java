/** Rehearsals over HTTP. */
package org.pakekelambu.benefits.rehearsal.api;
