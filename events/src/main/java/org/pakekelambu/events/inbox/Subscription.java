package org.pakekelambu.events.inbox;

import java.util.List;
import org.pakekelambu.events.contract.FullState;

/**
 * What a service wants to hear. Declare it as a bean ({@code @ApplicationScoped}); a consumer of its own runs from start to stop
 * of the application.
 *
 * @param <T> the full state that travels on the topic
 */
public interface Subscription<T extends FullState> {

    /** One of {@link org.pakekelambu.events.contract.Topics}. */
    String topic();

    Class<T> type();

    /** Distinguishes two subscriptions of a service to one topic; part of the consumer group, so it must not change. */
    default String name() {
        return topic();
    }

    /**
     * Takes a batch, in the order in which it was sent per aggregate. The same event may come again, also late and out of order:
     * call one {@code @Transactional} service method that ignores every state whose version is not newer than what is stored.
     *
     * <p>When it returns, the events are settled. When it throws, nothing is: the batch comes again after a while if the database
     * or the broker failed; otherwise the batch is divided until the one record is found that cannot be handled, and that one is
     * put aside.
     */
    void handle(List<Incoming<T>> batch);
}
