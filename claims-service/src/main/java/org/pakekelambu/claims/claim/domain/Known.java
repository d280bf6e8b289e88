package org.pakekelambu.claims.claim.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Proposal;

/**
 * What was known when a claim was decided, small enough to be kept with an appeal: an appeal looks again with what was known then and
 * the new evidence (PP 44/2015 Ps 45, 57-58), so whatever else became known since is told apart.
 *
 * @param workerVersion version of the registry's record; {@code entitlementVersion} of the cover; null where nothing was examined
 * @param documents papers that were there
 * @param findings what each rule said of which facts; never a name or number of a person
 */
public record Known(
        Long workerVersion, Long entitlementVersion, String lawDigest, List<String> documents, List<Said> findings) {

    /** What one rule said. */
    public record Said(String rule, String outcome, Map<String, String> facts) {}

    /** Where a change comes from: brought to us, recorded by registry or benefits, a new law; or what a rule makes of it. */
    public enum Kind {
        EVIDENCE,
        RECORDS,
        LAW,
        FINDING
    }

    /** One thing that is otherwise; null where there was, or is, none. */
    public record Change(Kind kind, String rule, String what, String before, String after) {}

    /** What is known now, for an appeal against what is decided on it. */
    public static Known of(ClaimDocument document) {
        Proposal proposal = document.proposal();
        List<String> documents = List.copyOf(new TreeSet<>(document.facts().documents()));
        return proposal == null
                ? new Known(null, null, null, documents, List.of())
                : new Known(
                        proposal.workerVersion(),
                        proposal.entitlementVersion(),
                        proposal.lawDigest(),
                        documents,
                        proposal.findings().stream().map(Known::said).toList());
    }

    private static Said said(Finding finding) {
        return new Said(finding.rule(), finding.outcome().name(), finding.facts());
    }

    /** What is otherwise now. */
    public List<Change> changes(ClaimDocument document) {
        Known now = of(document);
        List<Change> changes = new ArrayList<>();
        now.documents.stream()
                .filter(paper -> !documents.contains(paper))
                .forEach(paper -> changes.add(new Change(Kind.EVIDENCE, null, paper, null, null)));
        compare(changes, Kind.RECORDS, null, "workerVersion", text(workerVersion), text(now.workerVersion));
        compare(
                changes,
                Kind.RECORDS,
                null,
                "entitlementVersion",
                text(entitlementVersion),
                text(now.entitlementVersion));
        compare(changes, Kind.LAW, null, "lawDigest", lawDigest, now.lawDigest);
        for (Said said : now.findings) {
            if (!said.rule().equals(SinceTheDecision.RULE)) {
                compare(changes, said);
            }
        }
        return changes;
    }

    private void compare(List<Change> changes, Said now) {
        Said then = findings.stream()
                .filter(said -> said.rule().equals(now.rule()))
                .findFirst()
                .orElse(new Said(now.rule(), null, Map.of()));
        compare(changes, Kind.FINDING, now.rule(), "outcome", then.outcome(), now.outcome());
        now.facts()
                .forEach((fact, value) -> compare(
                        changes, Kind.FINDING, now.rule(), fact, then.facts().get(fact), value));
    }

    private static void compare(
            List<Change> changes, Kind kind, String rule, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(kind, rule, what, before, after));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
