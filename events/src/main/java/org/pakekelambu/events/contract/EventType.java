package org.pakekelambu.events.contract;

import java.util.Arrays;
import java.util.Optional;

/** What happened; the CloudEvents {@code type}. The state that goes with it is always the full one. */
public enum EventType {
    WORKER_ENROLLED("worker-enrolled", Topics.WORKER),
    WORKER_CHANGED("worker-changed", Topics.WORKER),
    WORKER_EXITED("worker-exited", Topics.WORKER),
    WORKER_ERASED("worker-erased", Topics.WORKER),
    ENTITLEMENT_CHANGED("entitlement-changed", Topics.ENTITLEMENT),
    CLAIM_FILED("claim-filed", Topics.CLAIM),
    CLAIM_DECIDED("claim-decided", Topics.CLAIM),
    CLAIM_PAID("claim-paid", Topics.CLAIM);

    private final String wireName;
    private final String topic;

    EventType(String wireName, String topic) {
        this.wireName = wireName;
        this.topic = topic;
    }

    /** The name as partners read it in {@code ce_type}. */
    public String wireName() {
        return wireName;
    }

    public String topic() {
        return topic;
    }

    /** @return the type of that name, or empty for one that this release does not know */
    public static Optional<EventType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }
}
