/**
 * How load is made and the raw limits are taken: a running system, a cheap HTTP connection, PostgreSQL's own tools.
 *
 * <p>The load shares the machine with what it measures, so it must cost next to nothing.
 */
package org.pakekelambu.benchmarks.load;
