/** Set-based SQL over all workers of a programme: who owes, who is booked. */
package org.pakekelambu.registry.contribution.store;
