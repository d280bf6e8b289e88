/** The comparison itself, pure: one worker under two laws, and the sums over many. */
package org.pakekelambu.benefits.rehearsal.domain;
