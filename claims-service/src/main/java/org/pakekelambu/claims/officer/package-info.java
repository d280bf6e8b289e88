/**
 * Who the officers are, by keyed fingerprint of their own NIK, so that nobody decides on himself or his family.
 */
package org.pakekelambu.claims.officer;
