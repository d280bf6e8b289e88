package org.pakekelambu.events.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * The batch in hand and the right to it. While it is tried again the consumer goes on polling with its partitions paused, so that
 * the group does not think it dead; when a partition of the batch goes to another replica the batch is given up.
 */
final class HeldBatch implements ConsumerRebalanceListener {

    private final Consumer<byte[], byte[]> consumer;
    private final BooleanSupplier running;
    private ConsumerRecords<byte[], byte[]> records = ConsumerRecords.empty();
    private boolean lost;

    HeldBatch(Consumer<byte[], byte[]> consumer, String topic, BooleanSupplier running) {
        this.consumer = consumer;
        this.running = running;
        consumer.subscribe(List.of(topic), this);
    }

    ConsumerRecords<byte[], byte[]> poll(Duration time) {
        records = ConsumerRecords.empty();
        lost = false;
        records = consumer.poll(time);
        return records;
    }

    /** Waits as a living member of the group; false when the batch is lost or the end has come. */
    boolean pause(Duration time) {
        consumer.pause(consumer.assignment());
        long until = System.nanoTime() + time.toNanos();
        long left = time.toNanos();
        while (left > 0 && running.getAsBoolean() && !lost) {
            // Partitions that come meanwhile are paused too; nothing is fetched.
            consumer.poll(Duration.ofNanos(Math.min(left, 500_000_000L)));
            left = until - System.nanoTime();
        }
        return running.getAsBoolean() && !lost;
    }

    void commit() {
        Map<TopicPartition, OffsetAndMetadata> next = records.nextOffsets();
        try {
            consumer.commitSync(next);
        } catch (WakeupException e) {
            // The end has come; what is done is still told.
            consumer.commitSync(next);
        } catch (RebalanceInProgressException e) {
            // Whoever has the partition next begins before this batch: a doubled event, which is harmless.
        }
        resume();
    }

    /** Back to the beginning of the batch on the partitions that are still ours. */
    void giveUp() {
        for (TopicPartition partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, records.records(partition).get(0).offset());
            }
        }
        resume();
    }

    private void resume() {
        records = ConsumerRecords.empty();
        consumer.resume(consumer.paused());
    }

    ConsumerRecord<byte[], byte[]> record(int partition, long offset) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.partition() == partition && record.offset() == offset) {
                return record;
            }
        }
        throw new IllegalArgumentException("no record at partition " + partition + " offset " + offset);
    }

    /** Records behind the end, as far as the consumer knows without asking. */
    long lag() {
        Map<TopicPartition, Long> lags = new HashMap<>();
        consumer.assignment()
                .forEach(partition -> consumer.currentLag(partition).ifPresent(lag -> lags.put(partition, lag)));
        return lags.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        lost |= partitions.stream().anyMatch(records.partitions()::contains);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (!records.isEmpty()) {
            consumer.pause(partitions);
        }
    }
}
