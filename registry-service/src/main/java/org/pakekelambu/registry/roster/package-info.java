/**
 * The bulk file: a roster of workers or of their families, checked row by row. Good rows go in, each bad row comes back with
 * its line, column, value and what to do.
 *
 * <p>Not here: what a worker is and when a description holds (worker). A roster of existing members opens the past, so it needs
 * a second person (contract: new and existing members).
 */
package org.pakekelambu.registry.roster;
