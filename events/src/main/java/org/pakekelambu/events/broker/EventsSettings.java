package org.pakekelambu.events.broker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings under {@code events.}; the way to the broker itself stands under {@code kafka.} as its client names it. */
@ConfigMapping(prefix = "events")
public interface EventsSettings {

    Relay relay();

    Inbox inbox();

    NewTopics newTopics();

    /** Bytes of the largest state; a larger one is refused when it is appended, lest it stop the relay. */
    @WithDefault("900000")
    int largestPayload();

    /** Sending. */
    interface Relay {

        @WithDefault("true")
        boolean enabled();

        @WithDefault("1000")
        int pageSize();

        /** For rows of other replicas; those of this process announce themselves. */
        @WithDefault("PT0.2S")
        Duration poll();

        /** How often the waiting rows are counted for the figures. */
        @WithDefault("5s")
        String countEvery();

        /** Rest for each row of a page that was not full: under load many small commits travel together. */
        @WithDefault("PT0.005S")
        Duration breath();

        /** The rest is never longer. */
        @WithDefault("PT0.1S")
        Duration longestBreath();
    }

    /** Receiving. */
    interface Inbox {

        @WithDefault("true")
        boolean enabled();

        @WithDefault("1000")
        int batchSize();

        /** After it a killed replica's partitions go to the others, or to its successor. */
        @WithDefault("PT10S")
        Duration sessionTimeout();

        /** So many records refused one after another are taken for a fault of ours, not of the records: no more are put aside. */
        @WithDefault("20")
        int refusalsInARow();

        /** So many letters of a topic, the newest, are listed for an operator; older ones follow as these are settled. */
        @WithDefault("5000")
        int lettersListed();
    }

    /** Topics that do not exist yet are made by whoever needs them first, where it may. */
    interface NewTopics {

        @WithDefault("true")
        boolean create();

        @WithDefault("6")
        int partitions();

        /** -1: the broker's default. */
        @WithDefault("-1")
        short replicationFactor();
    }
}
