/**
 * The workers: enrolment, correction, BPJS number, exit, death, search, history.
 *
 * <p>Not here: what the law makes of these facts (benefits), and the cases (claims). Law: PP 44/2015 Ps 5-13; UU 27/2022 for
 * what is personal.
 */
package org.pakekelambu.registry.worker;
