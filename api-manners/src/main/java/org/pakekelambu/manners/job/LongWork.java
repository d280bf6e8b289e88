package org.pakekelambu.manners.job;

/**
 * A kind of long work; a service declares a bean for each. {@link #run} works in pages, each a transaction of its own
 * that ends with {@link Jobs#advance}; after a crash it is called again, here or in another replica, with {@code
 * job.done()} where the last committed page ended. When it returns the job is done, unless it called {@link
 * Jobs#awaitConfirmation}; an exception marks the job failed, except that after an outage it is tried again.
 */
public interface LongWork {
    String kind();

    void run(Job job) throws Exception;
}
