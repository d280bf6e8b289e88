package org.pakekelambu.events.broker;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import org.pakekelambu.events.contract.Topics;

/** Makes a topic and its dead-letter topic where they do not exist and this service may. */
@Singleton
public class TopicSetup {

    private static final Logger LOG = Logger.getLogger(TopicSetup.class);

    private final KafkaClients kafka;
    private final EventsSettings.NewTopics settings;

    public TopicSetup(KafkaClients kafka, EventsSettings settings) {
        this.kafka = kafka;
        this.settings = settings.newTopics();
    }

    /** Harmless when they exist; whoever comes first wins. A refusal is logged: somebody else then has to make them. */
    public void ensure(String topic) {
        if (!settings.create()) {
            return;
        }
        try (Admin admin = kafka.admin(Duration.ofSeconds(10))) {
            Set<String> existing = admin.listTopics().names().get();
            for (String name : List.of(topic, Topics.deadLetters(topic))) {
                if (!existing.contains(name)) {
                    create(admin, name);
                }
            }
        } catch (ExecutionException e) {
            LOG.warnf("Topic %s could not be looked for: %s", topic, Failures.describe(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void create(Admin admin, String name) throws InterruptedException {
        Optional<Short> replicas =
                settings.replicationFactor() < 1 ? Optional.empty() : Optional.of(settings.replicationFactor());
        NewTopic topic = new NewTopic(name, Optional.of(settings.partitions()), replicas)
                // Full states in their newest version; dead letters until an operator has settled them.
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                LOG.warnf("Topic %s could not be made: %s", name, Failures.describe(e.getCause()));
            }
        }
    }
}
