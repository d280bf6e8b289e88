/** Single enrolments a second through REST, beside pgbench writing the very same rows on the same server. */
package org.pakekelambu.benchmarks.enrolment;
