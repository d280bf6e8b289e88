/**
 * What a change of law would do, before anybody makes it: draft values in; who would gain or lose and how many rupiah a year
 * out, over all members the caller may see.
 *
 * <p>Nothing of the entitlements changes and nothing is published. A job reads the members page by page and keeps only its own
 * sums and the members concerned. Which past decisions would flip is the claims service's answer to the same draft.
 */
package org.pakekelambu.benefits.rehearsal;
