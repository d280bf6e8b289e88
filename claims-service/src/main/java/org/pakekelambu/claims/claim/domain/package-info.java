/**
 * The claim as a whole: its states, its versions, who did what. Pure.
 */
package org.pakekelambu.claims.claim.domain;
