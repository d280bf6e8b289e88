/**
 * What a person who looks for fraud should see: claims that are alike although they should have nothing in common, deaths soon
 * after an enrolment, and who registered whom. Counted and explained, from thresholds the office sets; a signal refuses nothing,
 * holds nothing up and is no finding of guilt (SPIP, PP 60/2008).
 */
package org.pakekelambu.claims.signal;
