package org.pakekelambu.claims.adjudication.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was reported.
 *
 * @param occurredOn day of death (DEATH), of the accident or of the diagnosis (WORK_ACCIDENT)
 * @param outcome how the accident ended, or null
 * @param will null when none was reported
 * @param burialPayer who arranged the burial, or null
 * @param documents codes of the papers that are there, for instance DEATH_CERTIFICATE
 * @param circumstances what was said beside the minimum; never null
 */
public record ClaimFacts(
        ClaimKind kind,
        LocalDate occurredOn,
        Cause cause,
        ReportedOutcome outcome,
        ReportedCosts costs,
        Person claimant,
        List<Heir> heirs,
        Will will,
        Person burialPayer,
        Set<String> documents,
        Circumstances circumstances) {

    public ClaimFacts {
        costs = costs == null ? ReportedCosts.NONE : costs;
        heirs = heirs == null ? List.of() : List.copyOf(heirs);
        documents = documents == null ? Set.of() : Set.copyOf(documents);
        circumstances = circumstances == null ? Circumstances.NOT_SAID : circumstances;
    }

    /** With the minimum facts. */
    public ClaimFacts(
            ClaimKind kind,
            LocalDate occurredOn,
            Cause cause,
            ReportedOutcome outcome,
            ReportedCosts costs,
            Person claimant,
            List<Heir> heirs,
            Will will,
            Person burialPayer,
            Set<String> documents) {
        this(kind, occurredOn, cause, outcome, costs, claimant, heirs, will, burialPayer, documents, null);
    }

    /**
     * True when JKK pays: every work cause, and what was filed as an accident unless its cause is an illness. A death
     * "by work accident" filed as DEATH is treated as what it is, so that the family gets what is owed.
     */
    public boolean underJkk() {
        return cause.ofWork() || (kind == ClaimKind.WORK_ACCIDENT && cause != Cause.ILLNESS);
    }

    /** True when the worker died of it. */
    public boolean fatal() {
        return kind == ClaimKind.DEATH || (outcome != null && outcome.kind() == OutcomeKind.DEATH);
    }

    /** Day of death, or null when nobody died or the day was not said. */
    public LocalDate diedOn() {
        if (!fatal()) {
            return null;
        }
        return outcome != null && outcome.on() != null ? outcome.on() : kind == ClaimKind.DEATH ? occurredOn : null;
    }

    /** The date of the risk that governs every line: death for JKM, accident or diagnosis for JKK. */
    public LocalDate riskOn() {
        return underJkk() || diedOn() == null ? occurredOn : diedOn();
    }

    /** True for a death of work filed as DEATH whose accident day nobody gave. */
    public boolean accidentDayAssumed() {
        return kind == ClaimKind.DEATH && cause.ofWork() && (outcome == null || occurredOn.equals(diedOn()));
    }

    /** How it ended; a death filed as DEATH ended in death, an accident without a word is under treatment. */
    public OutcomeKind endedIn() {
        if (fatal()) {
            return OutcomeKind.DEATH;
        }
        return outcome == null ? OutcomeKind.UNDER_TREATMENT : outcome.kind();
    }

    public ClaimFacts withHeirs(List<Heir> all) {
        return new ClaimFacts(
                kind, occurredOn, cause, outcome, costs, claimant, all, will, burialPayer, documents, circumstances);
    }

    public ClaimFacts withDocuments(Set<String> all) {
        return new ClaimFacts(
                kind, occurredOn, cause, outcome, costs, claimant, heirs, will, burialPayer, all, circumstances);
    }

    /** As it is said now, with what was said before about the circumstances where now nothing is. */
    public ClaimFacts after(ClaimFacts before) {
        return circumstances(before.circumstances.with(circumstances));
    }

    /** The same under other circumstances. */
    public ClaimFacts circumstances(Circumstances now) {
        return new ClaimFacts(
                kind, occurredOn, cause, outcome, costs, claimant, heirs, will, burialPayer, documents, now);
    }
}
