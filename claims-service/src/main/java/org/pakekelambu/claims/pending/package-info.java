/**
 * What waits for a second person, claim by claim: repayments, waivers, deaths and claims somebody would withdraw, and money that became free
 * while somebody outside the office is asked. Only lists; each is
 * decided where it was proposed ({@code recovery}, {@code claim}).
 */
package org.pakekelambu.claims.pending;
