package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.law.benefit.LineState;

/**
 * A claim at one version.
 *
 * @param region where the worker belongs; before he is recognised, where the filer is responsible
 * @param filerRegions regions of the filer: only a worker in them is ever recognised
 * @param workerId the recognised worker, or null
 * @param deathConfirmed true once an approver confirmed the death; at most one claim of a worker is
 * @param filedBy the token's {@code sub} of the officer, or of the notifier while a draft
 * @param dueOn day by which it must be paid, or null while the clock does not run
 */
public record Claim(
        UUID id,
        long version,
        ClaimStatus status,
        String region,
        List<String> filerRegions,
        UUID workerId,
        boolean deathConfirmed,
        String filedBy,
        Instant filedAt,
        LocalDate dueOn,
        Instant recordedAt,
        ClaimDocument document) {

    /** The first version of a claim. */
    public static Claim reported(
            UUID id, String region, List<String> filerRegions, String by, Instant now, ClaimDocument document) {
        return new Claim(id, 1, ClaimStatus.DRAFT, region, filerRegions, null, false, by, now, null, now, document);
    }

    /** The same version with another document; for the steps within one change. */
    public Claim with(ClaimDocument now) {
        return new Claim(
                id,
                version,
                status,
                region,
                filerRegions,
                workerId,
                deathConfirmed,
                filedBy,
                filedAt,
                dueOn,
                recordedAt,
                now);
    }

    public Claim of(UUID worker, String workerRegion) {
        return new Claim(
                id,
                version,
                status,
                workerRegion,
                filerRegions,
                worker,
                deathConfirmed,
                filedBy,
                filedAt,
                dueOn,
                recordedAt,
                document);
    }

    public Claim filed(String by, Instant at, List<String> regions) {
        return new Claim(
                id, version, status, region, regions, workerId, deathConfirmed, by, at, dueOn, recordedAt, document);
    }

    /** In another state; the caller has checked that it may become so. */
    public Claim become(ClaimStatus next, boolean confirmed, LocalDate due) {
        return new Claim(
                id,
                version,
                next,
                region,
                filerRegions,
                workerId,
                confirmed,
                filedBy,
                filedAt,
                due,
                recordedAt,
                document);
    }

    public Claim become(ClaimStatus next) {
        return become(next, deathConfirmed, dueOn);
    }

    /** The same version, recorded at that instant. */
    public Claim recorded(Instant at) {
        return written(version, at);
    }

    /** The version that follows this one. */
    public Claim next(Instant at) {
        return written(version + 1, at);
    }

    private Claim written(long number, Instant at) {
        return new Claim(
                id,
                number,
                status,
                region,
                filerRegions,
                workerId,
                deathConfirmed,
                filedBy,
                filedAt,
                dueOn,
                at,
                document);
    }

    public Proposal proposal() {
        return document.proposal();
    }

    public long total(LineState state) {
        return proposal() == null ? 0 : proposal().total(state);
    }

    /** The last approval, or null; a rejection may have followed it. */
    public Decision approval() {
        return document.decisions().stream()
                .filter(decision -> decision.outcome() == Decision.Kind.APPROVE)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** True while the last approval was not followed by a rejection: money may rest on it. */
    public boolean approvalStands() {
        boolean stands = false;
        for (Decision decision : document.decisions()) {
            stands = decision.outcome() == Decision.Kind.APPROVE
                    || (stands && decision.outcome() != Decision.Kind.REJECT);
        }
        return stands;
    }

    /** True once an approval confirmed the death to the registry, until two people took it back; a rejection does not raise the dead. */
    public boolean deathOnRecord() {
        return approval() != null && document.facts().diedOn() != null && !document.deathWithdrawn();
    }

    /** True while what was decided to be paid stands: an appeal stops nothing of it. */
    public boolean decisionStands() {
        return status.decidedToPay() || (approvalStands() && appealOpen());
    }

    /** True while money for a work accident is decided here: one accident is decided in one claim. */
    public boolean accidentDecided() {
        return approvalStands()
                && status != ClaimStatus.WITHDRAWN
                && document.facts().underJkk();
    }

    /** True while total disability is decided to be paid here; it is paid once to a worker. */
    public boolean totalDisabilityDecided() {
        return accidentDecided() && document.facts().endedIn() == OutcomeKind.PERMANENT_TOTAL;
    }

    /** True for everyone who had a hand in the claim before the decision: none of them may decide it. */
    public boolean handledBy(String subject) {
        return filedBy.equals(subject) || document.assessedBy().contains(subject);
    }

    /** True from an appeal until somebody decides on it. */
    public boolean appealOpen() {
        return openAppeal() != null;
    }

    /** The appeal on which nobody decided yet, or null. */
    public Appeal openAppeal() {
        return appeals().open();
    }

    /** True while an appeal is open against a decision one of these people made: others decide it. */
    public boolean appealedAgainst(Set<String> people) {
        return appeals().against(people);
    }

    public Appeals appeals() {
        return new Appeals(document.appeals(), document.decisions());
    }
}
