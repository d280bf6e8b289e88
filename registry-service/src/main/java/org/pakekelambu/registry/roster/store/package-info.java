/** Rosters, their sealed files, and what goes back to the office. */
package org.pakekelambu.registry.roster.store;
