/** The roster of 45,000 from upload to claims, stage by stage, beside COPY of the very rows it leaves behind. */
package org.pakekelambu.benchmarks.roster;
