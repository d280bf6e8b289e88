package org.pakekelambu.events.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.events.broker.EventsSettings;
import org.pakekelambu.events.broker.KafkaClients;
import org.pakekelambu.events.broker.TopicSetup;
import org.pakekelambu.events.broker.Worker;
import org.pakekelambu.events.contract.FullState;

/** Runs a consumer for each subscription of the service, from start to stop of the application. */
@ApplicationScoped
class Inbox {

    private final Instance<Subscription<?>> subscriptions;
    private final KafkaClients kafka;
    private final TopicSetup topics;
    private final BatchInvoker invoker;
    private final DeadLetterSender deadLetters;
    private final MeterRegistry meters;
    private final EventsSettings.Inbox settings;
    private final List<Worker> workers = new ArrayList<>();

    Inbox(
            @Any Instance<Subscription<?>> subscriptions,
            KafkaClients kafka,
            TopicSetup topics,
            BatchInvoker invoker,
            DeadLetterSender deadLetters,
            MeterRegistry meters,
            EventsSettings settings) {
        this.subscriptions = subscriptions;
        this.kafka = kafka;
        this.topics = topics;
        this.invoker = invoker;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.settings = settings.inbox();
    }

    void start(@Observes StartupEvent start) {
        if (settings.enabled()) {
            subscriptions.forEach(subscription -> workers.add(run(subscription)));
        }
    }

    /** True as long as every consumer's thread runs. */
    boolean alive() {
        return workers.stream().allMatch(Worker::alive);
    }

    /** The consumer group of a subscription. */
    String group(Subscription<?> subscription) {
        return kafka.application() + "." + subscription.name();
    }

    private <T extends FullState> Worker run(Subscription<T> subscription) {
        String group = group(subscription);
        SubscriptionLoop<T> loop = new SubscriptionLoop<>(
                group,
                subscription,
                () -> {
                    topics.ensure(subscription.topic());
                    return kafka.groupConsumer(group);
                },
                invoker,
                deadLetters,
                new InboxMeters(meters, subscription.name()),
                settings.refusalsInARow());
        return Worker.start("inbox-" + subscription.name(), loop, loop::stop);
    }

    void stop(@Observes ShutdownEvent stop) {
        workers.forEach(Worker::askToStop);
        workers.forEach(Worker::close);
    }
}
