/** The comparison of one decision under two laws, pure. */
package org.pakekelambu.claims.rehearsal.domain;
