package org.pakekelambu.claims.claim.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;

/** What cannot be true of reported facts, whatever the worker's cover: future days, an outcome before its accident. */
public final class Contradictions {
    private final Map<String, String> found = new LinkedHashMap<>();

    private Contradictions() {}

    /** Messages by field, in the order of the request; empty when the facts agree with each other. */
    public static Map<String, String> of(ClaimFacts facts, LocalDate today) {
        Contradictions contradictions = new Contradictions();
        contradictions.dates(facts, today);
        contradictions.outcome(facts);
        return contradictions.found;
    }

    private void dates(ClaimFacts facts, LocalDate today) {
        if (facts.occurredOn().isAfter(today)) {
            found.put("occurredOn", "in-the-future");
        }
        if (facts.heirs().stream()
                .anyMatch(heir -> heir.birthDate() != null && heir.birthDate().isAfter(today))) {
            found.put("heirs.birthDate", "in-the-future");
        }
        ReportedOutcome outcome = facts.outcome();
        if (outcome == null || outcome.on() == null) {
            return;
        }
        if (outcome.on().isAfter(today)) {
            found.put("outcome.on", "in-the-future");
        } else if (outcome.on().isBefore(facts.occurredOn())) {
            found.put("outcome.on", "before-the-event");
        }
    }

    private void outcome(ClaimFacts facts) {
        ReportedOutcome outcome = facts.outcome();
        if (outcome == null) {
            return;
        }
        boolean death = outcome.kind() == OutcomeKind.DEATH;
        if (facts.kind() == ClaimKind.DEATH && !death) {
            found.put("outcome.kind", "not-a-death");
        }
        if (facts.kind() == ClaimKind.WORK_ACCIDENT && death && outcome.on() == null) {
            found.put("outcome.on", "day-of-death-missing");
        }
        boolean naturalDeath = facts.kind() == ClaimKind.DEATH && !facts.cause().ofWork();
        if (naturalDeath && death && outcome.on() != null && !outcome.on().equals(facts.occurredOn())) {
            found.putIfAbsent("outcome.on", "two-days-of-death");
        }
        boolean partial =
                outcome.kind() == OutcomeKind.PARTIAL_ANATOMIC || outcome.kind() == OutcomeKind.PARTIAL_FUNCTION;
        if (partial && outcome.impairments().isEmpty()) {
            found.put("outcome.impairments", "impairments-missing");
        }
    }
}
