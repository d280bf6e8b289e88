/**
 * Coverage in numbers: how many are covered, in arrears, lapsed or waiting for BPJS, by district, programme or occupation.
 *
 * <p>Counts only, never a person. Counted by the database from the status timelines the entitlement feature stores.
 */
package org.pakekelambu.benefits.statistics;
