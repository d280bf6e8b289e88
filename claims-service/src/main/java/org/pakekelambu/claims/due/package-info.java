/**
 * What must be paid today or is late, which legal days come near, and what nobody claimed: deaths ranked by what they would give,
 * accidents by the days left.
 */
package org.pakekelambu.claims.due;
