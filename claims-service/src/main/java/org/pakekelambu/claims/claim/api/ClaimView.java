package org.pakekelambu.claims.claim.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.claim.domain.BpjsEffect;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimDocument;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.claim.domain.Doubt;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.claim.domain.WithdrawalProposal;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Payer;

/** A claim as it is answered to those who work on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A claim: what was reported, what each rule finds, what is owed to whom, and by which day.")
public record ClaimView(
        UUID id,
        ClaimStatus status,
        Worker worker,
        ClaimKind kind,
        LocalDate occurredOn,
        Cause cause,

        @Schema(description = "Day of death, where somebody died.")
        LocalDate diedOn,

        @Schema(description = "Papers that are there.") List<String> documents,

        @Schema(
                description =
                        "Of these, papers noted as there of which no file was uploaded; absent in lists and in versions"
                                + " of the past. It changes nothing by itself.")
        List<String> withoutFile,

        @Schema(description = "What the machine proposes; people decide.")
        Recommendation recommendation,

        List<FindingView> findings,
        List<LineView> lines,

        @Schema(description = "School years to come of children now at school; in no total.")
        List<LineView> forecast,

        List<ClaimPayeeView> payees,

        @Schema(description = "Whole rupiah payable now.", examples = "42000000")
        long payableNow,

        long held,
        long future,
        Map<Payer, Totals> totalsByPayer,
        ClockView clock,
        List<Decision> decisions,

        @Schema(description = "The first of two approvals, while the second is awaited.")
        Decision firstApproval,

        @Schema(description = "True while a later fact is worked in although money went out.")
        boolean correcting,

        @Schema(
                description =
                        "Somebody's word that the death was reported by mistake, until another person confirms or refuses it.")
        Doubt doubt,

        @Schema(
                description =
                        "Somebody's word that the claim be withdrawn, until another person confirms or refuses it.")
        WithdrawalProposal withdrawal,

        List<BpjsDecisionView> bpjsDecisions,

        @Schema(description = "Appeals, the first first, with what each changed.")
        List<AppealView> appeals,

        @Schema(description = "What was reported, by whom and when; persons are masked.")
        ReportedView reported,

        @Schema(description = "When the claimant was told which papers are missing, by whom; the first first.")
        List<Moments.Notice> missingNotices,

        String filedBy,
        Instant filedAt,

        @Schema(description = "Version of the worker the proposal rests on.")
        Long workerVersion,

        Long entitlementVersion,
        String lawDigest,
        Instant recordedAt,
        @Schema(description = "Also the ETag.") long version) {

    /** Whom it is about: the recognised worker's id, or the number the filer gave, masked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Worker(UUID id, String masked) {}

    /** Sums of lines in whole rupiah. */
    public record Totals(long payableNow, long held, long future) {}

    static ClaimView of(Claim claim, ClockView clock, List<FindingView> noted, List<String> withoutFile) {
        ClaimDocument document = claim.document();
        ClaimFacts facts = document.facts();
        Proposal proposal = document.proposal();
        boolean examined = proposal != null;
        UUID worker =
                claim.workerId() != null ? claim.workerId() : document.wanted().workerId();
        return new ClaimView(
                claim.id(),
                claim.status(),
                new Worker(worker, document.wanted().masked()),
                facts.kind(),
                facts.occurredOn(),
                facts.cause(),
                facts.diedOn(),
                facts.documents().stream().sorted().toList(),
                withoutFile,
                examined ? proposal.recommendation() : null,
                findings(proposal, noted),
                examined ? proposal.lines().stream().map(LineView::of).toList() : List.of(),
                examined ? proposal.forecast().stream().map(LineView::of).toList() : List.of(),
                examined
                        ? proposal.payees().stream()
                                .map(payee -> ClaimPayeeView.of(payee, proposal))
                                .toList()
                        : List.of(),
                claim.total(LineState.PAYABLE),
                claim.total(LineState.HELD),
                claim.total(LineState.FUTURE),
                examined ? totals(proposal) : Map.of(),
                clock,
                document.decisions(),
                document.firstApproval(),
                document.correcting(),
                document.doubt(),
                document.withdrawal(),
                document.bpjsDecisions().stream()
                        .map(decision -> BpjsDecisionView.of(decision, BpjsEffect.of(decision, claim)))
                        .toList(),
                AppealView.of(claim),
                ReportedView.of(claim),
                Moments.of(claim).notices(),
                claim.filedBy(),
                claim.filedAt(),
                examined ? (Long) proposal.workerVersion() : null,
                examined ? (Long) proposal.entitlementVersion() : null,
                examined ? proposal.lawDigest() : null,
                claim.recordedAt(),
                claim.version());
    }

    /** What the rules say, then what is only worth knowing. */
    private static List<FindingView> findings(Proposal proposal, List<FindingView> noted) {
        List<FindingView> findings = new ArrayList<>();
        if (proposal != null) {
            proposal.findings().forEach(finding -> findings.add(FindingView.of(finding)));
        }
        findings.addAll(noted);
        return findings;
    }

    private static Map<Payer, Totals> totals(Proposal proposal) {
        Map<Payer, Totals> totals = new TreeMap<>();
        proposal.lines()
                .forEach(line -> totals.computeIfAbsent(
                        line.payer(),
                        payer -> new Totals(
                                proposal.total(LineState.PAYABLE, payer),
                                proposal.total(LineState.HELD, payer),
                                proposal.total(LineState.FUTURE, payer))));
        return totals;
    }
}
