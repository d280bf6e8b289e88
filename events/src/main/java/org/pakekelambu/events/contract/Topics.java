package org.pakekelambu.events.contract;

/** The topics of the programme, one per aggregate, compacted, keyed by the aggregate's id. */
public final class Topics {
    public static final String WORKER = "registry.worker.v1";
    public static final String ENTITLEMENT = "benefits.entitlement.v1";
    public static final String CLAIM = "claims.claim.v1";

    /** What a consumer could not read goes to {@code <topic>.dead-letter} with its cause. */
    public static final String DEAD_LETTER_SUFFIX = ".dead-letter";

    private Topics() {}

    /** The service that owns a topic and alone may write to it: {@code registry} for {@link #WORKER}. */
    public static String owner(String topic) {
        return topic.substring(0, topic.indexOf('.'));
    }

    /** Where what could not be read from a topic waits for an operator. */
    public static String deadLetters(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }
}
