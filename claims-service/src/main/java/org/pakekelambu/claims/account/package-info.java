/**
 * Accounts of payees for whom a claim names none: the member while his family claims, the facility that treated him, a child of a school
 * year. One person enters the account, another confirms it; then what waited for it can be paid. An account the bank refuses is replaced
 * here too where it was entered here, or was named with a school year; one the claim names is changed by correcting the claim.
 */
package org.pakekelambu.claims.account;
