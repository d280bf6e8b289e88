/**
 * The claims service: what happened, what is owed, to whom, why, and by which day.
 *
 * <p>It hears of workers and cover by events, asks no other service, and tells others what approvers decided.
 */
package org.pakekelambu.claims;
