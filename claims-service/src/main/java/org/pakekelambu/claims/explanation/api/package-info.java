/** The reasons of a claim over HTTP. */
package org.pakekelambu.claims.explanation.api;
