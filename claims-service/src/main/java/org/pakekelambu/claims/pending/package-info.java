/**
 * What waits for a second person, claim by claim: repayments, waivers, deaths and claims somebody would withdraw. Only lists; each is
 * decided where it was proposed ({@code recovery}, {@code claim}).
 */
package org.pakekelambu.claims.pending;
