/**
 * The same rules of natural and accident death in a rule engine (Drools), as a peer to measure against. Nothing else of the
 * project knows of it.
 */
package org.pakekelambu.benchmarks.law.peer;
