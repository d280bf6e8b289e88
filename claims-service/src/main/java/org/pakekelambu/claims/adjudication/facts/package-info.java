/**
 * What was reported and what the officers answered: the facts a claim is decided on, as whole records.
 *
 * <p>They hold names and accounts as the filer gave them, so they are stored encrypted and never logged or sent.
 */
package org.pakekelambu.claims.adjudication.facts;
