/** How long it takes to judge all members anew after a change of law, beside the same rows read and written by plain SQL. */
package org.pakekelambu.benchmarks.reassessment;
