/**
 * Long work: answered with 202 and the {@code Location} of a job, done in pages by a {@link
 * org.pakekelambu.manners.job.LongWork}, watched as JSON or as server-sent events, continued by another process when its
 * own dies.
 */
package org.pakekelambu.manners.job;
