/** What stands in a roster: columns, words, dates as offices write them, and everything that can be wrong. Pure Java. */
package org.pakekelambu.registry.roster.domain;
