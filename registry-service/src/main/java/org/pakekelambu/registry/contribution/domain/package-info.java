/** Payments and bookings. Pure Java. */
package org.pakekelambu.registry.contribution.domain;
