/**
 * Who is covered, since when, and how far paid: the timeline of a member's cover and what it says of any date.
 *
 * <p>PP 44/2015 Ps 11 (start), 24 (due day), 39 and 42 (arrears); Permenaker 1/2025 (waiting time). Nothing here knows what a
 * loss is worth; {@code benefit} does.
 */
package org.pakekelambu.law.cover;
