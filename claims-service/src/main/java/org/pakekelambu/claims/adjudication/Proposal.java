package org.pakekelambu.claims.adjudication;

import java.util.List;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.benefit.Payer;

/**
 * What the machine makes of a claim.
 *
 * @param lines what is owed; empty where nothing is
 * @param forecast school years to come of children now at school, in no total
 * @param payees who is behind the shares of the lines
 * @param workerVersion version of the worker it rests on; {@code entitlementVersion} of the cover
 * @param lawDigest digest of the law data it rests on
 * @param grounds what the lines were worked out from; null where there was nothing to work out, and in proposals kept from before
 */
public record Proposal(
        Recommendation recommendation,
        List<Finding> findings,
        List<Line> lines,
        List<Line> forecast,
        List<Payee> payees,
        long workerVersion,
        long entitlementVersion,
        String lawDigest,
        Grounds grounds) {

    public Proposal with(List<Finding> others) {
        return with(others, lines);
    }

    public Proposal with(List<Finding> otherFindings, List<Line> otherLines) {
        return with(otherFindings, otherLines, forecast);
    }

    public Proposal with(List<Finding> otherFindings, List<Line> otherLines, List<Line> otherForecast) {
        return new Proposal(
                recommendation,
                otherFindings,
                otherLines,
                otherForecast,
                payees,
                workerVersion,
                entitlementVersion,
                lawDigest,
                grounds);
    }

    /** The rules that did not plainly hold: what was refused, limited, referred or noted. */
    public List<String> notPlain() {
        return findings.stream()
                .filter(finding -> finding.consequence() != Consequence.NOTHING)
                .map(Finding::rule)
                .toList();
    }

    /** Sum in that state, in whole rupiah; held shares of payable lines count as held. */
    public long total(LineState state) {
        return lines.stream().mapToLong(line -> line.total(state)).reduce(0, Math::addExact);
    }

    /** Sum of one payer in that state, in whole rupiah; held shares of payable lines count as held. */
    public long total(LineState state, Payer payer) {
        return lines.stream()
                .filter(line -> line.payer() == payer)
                .mapToLong(line -> line.total(state))
                .reduce(0, Math::addExact);
    }

    /** What waits of payable lines because a share is contested or its guardian missing, in whole rupiah. */
    public long heldShares() {
        return lines.stream().mapToLong(Line::heldShares).reduce(0, Math::addExact);
    }

    /** True when both say the same to a family: findings, lines and payees; versions may differ. */
    public boolean sameAs(Proposal other) {
        return other != null
                && recommendation == other.recommendation
                && findings.equals(other.findings)
                && lines.equals(other.lines)
                && payees.equals(other.payees)
                && lawDigest.equals(other.lawDigest);
    }
}
