/** How fast claims are filed and decided, beside the same rows written by PostgreSQL's own load generator. */
package org.pakekelambu.benchmarks.claims;
