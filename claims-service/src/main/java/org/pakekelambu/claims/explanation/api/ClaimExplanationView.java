package org.pakekelambu.claims.explanation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.adjudication.Grounds;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.Reason;
import org.pakekelambu.claims.claim.api.CitationView;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.claims.explanation.domain.ClaimExplanation;
import org.pakekelambu.claims.explanation.domain.Notice;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;

/** Why a claim pays what it pays. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Every amount of a claim as a tree: formula, parameters of the law, facts and their sources.")
public record ClaimExplanationView(
        UUID claimId,
        ClaimStatus status,
        Sum payableNow,
        Sum held,
        Sum future,

        @Schema(description = "School years to come of children now at school; in no sum")
        List<ReasonView> forecast,

        @Schema(description = "What is owed for being late; absent when nothing is")
        NodeView compensation,

        @Schema(description = "For the officer: what rests on one secondary page (S1) or on an assumption of ours (M)")
        List<NoticeView> notices,

        @Schema(description = "Version of the worker the claim rests on")
        Long workerVersion,

        Long entitlementVersion,

        @Schema(description = "Digest of the law it was decided by")
        String lawDigest,

        Instant recordedAt,
        long version) {

    /** Lines of one state and their sum. */
    public record Sum(
            @Schema(description = "Whole rupiah; shares that wait count as held", examples = "42000000")
            long amount,

            List<ReasonView> lines) {}

    /** A notice for the officer. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record NoticeView(
            @Schema(description = "Key of a parameter, or name of a rule", examples = "jkk.hearing_aid")
            String subject,

            Text name,
            CitationView citation,

            @Schema(description = "Lines that rest on it", examples = "[\"JKK.HEARING_AID\"]")
            List<String> lines,

            Text text) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.subject(), notice.name(), CitationView.of(notice.citation()), notice.lines(), notice.text());
        }
    }

    static ClaimExplanationView of(ClaimExplanation explanation) {
        Claim claim = explanation.claim();
        Proposal proposal = claim.proposal();
        boolean examined = proposal != null;
        return new ClaimExplanationView(
                claim.id(),
                claim.status(),
                sum(explanation, LineState.PAYABLE),
                sum(explanation, LineState.HELD),
                sum(explanation, LineState.FUTURE),
                views(explanation, explanation.forecast()),
                explanation.late() == null ? null : NodeView.of(explanation.late(), explanation.law()),
                explanation.notices().stream().map(NoticeView::of).toList(),
                examined ? (Long) proposal.workerVersion() : null,
                examined ? (Long) proposal.entitlementVersion() : null,
                examined ? proposal.lawDigest() : null,
                claim.recordedAt(),
                claim.version());
    }

    private static Sum sum(ClaimExplanation explanation, LineState state) {
        return new Sum(explanation.claim().total(state), views(explanation, explanation.in(state)));
    }

    private static List<ReasonView> views(ClaimExplanation explanation, List<Reason> reasons) {
        Proposal proposal = explanation.claim().proposal();
        Grounds grounds = proposal == null ? null : proposal.grounds();
        return reasons.stream()
                .map(reason -> ReasonView.of(reason, grounds, explanation.law()))
                .toList();
    }
}
