/** The reasons of a claim as one tree, and where each of its facts came from. Pure. */
package org.pakekelambu.claims.explanation.domain;
