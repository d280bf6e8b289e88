/**
 * Accounts of payees for whom a claim names none: the member while his family claims, the facility that treated him, a child of a school
 * year. One person enters the account, another confirms it; then what waited for it can be paid. An account the claim does name is
 * changed by correcting the claim, not here.
 */
package org.pakekelambu.claims.account;
