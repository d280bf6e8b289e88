/** Counts of members, for whoever steers a programme. No single person can be seen in them. */
package org.pakekelambu.registry.statistics;
