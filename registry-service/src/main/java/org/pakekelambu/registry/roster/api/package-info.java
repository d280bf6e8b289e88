/** Rosters over HTTP. */
package org.pakekelambu.registry.roster.api;
