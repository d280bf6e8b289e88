/**
 * The heart: from a case file and the law to findings, lines and payees. Pure functions, no framework, no clock.
 *
 * <p>A rule is one class in {@code rule}; the facts it reads are in {@code facts}. All rules run, none stops the others. What
 * amounts the law gives is asked of benefit-law (PP 44/2015 as changed by PP 82/2019); who decides finally is not here: a
 * machine only proposes.
 */
package org.pakekelambu.claims.adjudication;
