/** Rehearsals and the workers they concern, as rows. */
package org.pakekelambu.benefits.rehearsal.store;
