package org.pakekelambu.law.explain;

import java.time.Instant;

/**
 * Where a fact came from.
 *
 * @param reference what to look it up by: a topic and key ({@code registry.worker.v1/<id>}), a claim, a document
 * @param version of what is referred to, or null
 * @param by opaque id of who said so, or null
 * @param recordedAt when it was recorded, or null
 */
public record Source(Kind kind, String reference, Long version, String by, Instant recordedAt) {

    /** Who vouches for a fact. */
    public enum Kind {
        /** A state another service published. */
        EVENT,
        /** What was reported when the claim was filed. */
        REPORT,
        /** A paper of the claim. */
        DOCUMENT,
        /** What an officer found out or decided. */
        OFFICER,
        /** Asked for by the caller, or worked out from the other facts. */
        QUESTION
    }

    /** A state on a topic. */
    public static Source event(String topic, Object key, long version, Instant recordedAt) {
        return new Source(Kind.EVENT, topic + "/" + key, version, null, recordedAt);
    }

    /** What the caller assumed. */
    public static Source question() {
        return new Source(Kind.QUESTION, null, null, null, null);
    }

    @Override
    public String toString() {
        String what = reference == null ? kind.name() : kind + " " + reference;
        return version == null ? what : what + "@" + version;
    }
}
