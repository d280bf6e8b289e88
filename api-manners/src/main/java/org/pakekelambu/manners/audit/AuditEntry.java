package org.pakekelambu.manners.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to be remembered of a decision, a change or a read of personal data. Who did it, in which request and when is
 * added when it is recorded. Everything here is readable by auditors for years: ids and codes, no personal data.
 *
 * @param action what was done, such as {@code read} or {@code exit}
 * @param subjects the ids of those whom it is about
 * @param region where they belong; auditors see the regions they are responsible for
 * @param reason why, may be null
 * @param result how it ended, such as {@code DONE}, {@code REFUSED}
 * @param onBehalfOf the person for whom a service acts, may be null
 * @param details further facts, may be empty
 */
public record AuditEntry(
        String action,
        List<String> subjects,
        String region,
        String reason,
        String result,
        String onBehalfOf,
        Map<String, Object> details) {
    public AuditEntry {
        Objects.requireNonNull(action);
        Objects.requireNonNull(region);
        subjects = List.copyOf(subjects);
        details = Map.copyOf(details);
    }

    /** A deed with result {@code DONE} and nothing else to say. */
    public static AuditEntry of(String action, String region, Object... subjects) {
        var ids = Arrays.stream(subjects).map(String::valueOf).toList();
        return new AuditEntry(action, ids, region, null, "DONE", null, Map.of());
    }

    public AuditEntry because(String why) {
        return new AuditEntry(action, subjects, region, why, result, onBehalfOf, details);
    }

    public AuditEntry with(String outcome) {
        return new AuditEntry(action, subjects, region, reason, outcome, onBehalfOf, details);
    }

    public AuditEntry onBehalfOf(String person) {
        return new AuditEntry(action, subjects, region, reason, result, person, details);
    }

    public AuditEntry details(Map<String, Object> facts) {
        return new AuditEntry(action, subjects, region, reason, result, onBehalfOf, facts);
    }
}
