/**
 * Scholarships of a claim's children: what each may claim now and in school years to come (PP 82/2019, annex III).
 */
package org.pakekelambu.claims.scholarship;
