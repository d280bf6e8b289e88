/** The letter over HTTP: as plain text, as a page, and as PDF. */
package org.pakekelambu.claims.letter.api;
