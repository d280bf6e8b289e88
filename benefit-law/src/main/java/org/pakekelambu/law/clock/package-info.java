/**
 * By which day: due dates in working days, reports within 48 hours, expiry, and what a late payment costs.
 *
 * <p>PP 44/2015 Ps 13, 25A, 26, 37, 40, 44, 46, 48. An answer resting on a year whose holidays are not loaded says so.
 */
package org.pakekelambu.law.clock;
