package org.pakekelambu.events.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** The figures of one subscription; tagged with its topic, never with an id. */
final class InboxMeters {

    private final Counter consumed;
    private final Counter deadLettered;
    private final AtomicLong lag = new AtomicLong();

    InboxMeters(MeterRegistry meters, String subscription) {
        consumed = Counter.builder("inbox.consumed")
                .description("Records settled")
                .tag("subscription", subscription)
                .register(meters);
        deadLettered = Counter.builder("inbox.dead.lettered")
                .description("Records put aside")
                .tag("subscription", subscription)
                .register(meters);
        Gauge.builder("inbox.lag", lag, AtomicLong::get)
                .description("Records between the last one settled and the end of the topic")
                .tag("subscription", subscription)
                .register(meters);
    }

    void consumed(int records) {
        consumed.increment(records);
    }

    void deadLettered() {
        deadLettered.increment();
    }

    void lag(long records) {
        lag.set(records);
    }
}
