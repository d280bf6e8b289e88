/**
 * What must be paid today or is late, and which deaths nobody claimed.
 */
package org.pakekelambu.claims.due;
