package org.pakekelambu.events.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.pakekelambu.events.broker.Failures;
import org.pakekelambu.events.contract.FullState;
import org.pakekelambu.events.wire.UnreadableEvent;

/**
 * What this service put aside, for an operator: to look at, and to have handled again once the cause is mended. Handling again is
 * harmless at any time: the subscription ignores what is no newer than its copy.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Instance<Subscription<?>> subscriptions;
    private final Inbox inbox;
    private final BatchInvoker invoker;
    private final DeadLetterReader reader;
    private final DeadLetterSender sender;

    DeadLetters(
            @Any Instance<Subscription<?>> subscriptions,
            Inbox inbox,
            BatchInvoker invoker,
            DeadLetterReader reader,
            DeadLetterSender sender) {
        this.subscriptions = subscriptions;
        this.inbox = inbox;
        this.invoker = invoker;
        this.reader = reader;
        this.sender = sender;
    }

    /** How an attempt ended; {@code cause} says why it did not succeed, else it is null. */
    @Schema(name = "Replay", description = "How an attempt to handle it ended.", examples = """
            {"letter":{"id":"claims.registry.worker.v1~registry.worker.v1~3~12","consumer":"claims.registry.worker.v1",
             "topic":"registry.worker.v1","partition":3,"offset":12,"cause":"cannot be handled: NullPointerException",
             "at":"2026-11-22T03:00:00Z"},"handled":true}""")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Replay(DeadLetter letter, boolean handled, String cause) {}

    /**
     * Letters not yet settled, in no order.
     *
     * @param older true when the topics have records before those of these letters: where thousands wait, the newest are told
     */
    public record Waiting(List<DeadLetter> letters, boolean older) {}

    public Waiting list() {
        List<DeadLetterReader.Waiting> waiting = subscriptions.stream()
                .map(subscription -> reader.newest(subscription.topic(), inbox.group(subscription)))
                .toList();
        return new Waiting(
                waiting.stream().flatMap(one -> one.letters().keySet().stream()).toList(),
                waiting.stream().anyMatch(DeadLetterReader.Waiting::older));
    }

    /**
     * Has a record handled once more, outside the order of its topic; when that succeeds the letter is settled.
     *
     * @return empty when no such letter waits here
     */
    public Optional<Replay> replay(String id) {
        for (Subscription<?> subscription : subscriptions) {
            String group = inbox.group(subscription);
            if (DeadLetter.isOf(id, group, subscription.topic())) {
                return reader.find(subscription.topic(), group, id)
                        .map(found -> replay(subscription, found.getKey(), found.getValue()));
            }
        }
        return Optional.empty();
    }

    private <T extends FullState> Replay replay(
            Subscription<T> subscription, DeadLetter letter, ConsumerRecord<byte[], byte[]> original) {
        try {
            EventDecoder<T> decoder = new EventDecoder<>(subscription.topic(), subscription.type());
            invoker.invoke(subscription, List.of(decoder.decode(original)));
            sender.settle(letter);
            LOG.infof("Dead letter %s is handled", letter.id());
            return new Replay(letter, true, null);
        } catch (UnreadableEvent e) {
            return new Replay(letter, false, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Replay(letter, false, "interrupted");
        } catch (Exception e) {
            return new Replay(letter, false, Failures.describe(e));
        }
    }
}
