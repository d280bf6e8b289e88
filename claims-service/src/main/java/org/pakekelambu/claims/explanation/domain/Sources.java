package org.pakekelambu.claims.explanation.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Paper;
import org.pakekelambu.events.contract.Topics;
import org.pakekelambu.law.explain.Fact;
import org.pakekelambu.law.explain.Source;

/** Where the facts of a claim came from: an event and its version, a paper, the report, an officer. */
public final class Sources {
    private static final Set<String> OF_COVER = Set.of("coverFrom", "arrears", "contributionMonths");
    private static final Set<String> OF_WORKER = Set.of("band", "birthDate");
    /** The paper that proves a fact. */
    private static final Map<String, String> PAPERS = Map.of(
            "cost",
            "RECEIPT",
            "impairment",
            "DOCTOR_LETTER",
            "incapacity",
            "DOCTOR_LETTER",
            "riskOn",
            "DEATH_CERTIFICATE");

    private final Claim claim;
    private final ClaimFacts filed;
    private final List<Paper> papers;

    /** @param filed what was said when the claim was filed, before anybody corrected it */
    public Sources(Claim claim, ClaimFacts filed, List<Paper> papers) {
        this.claim = claim;
        this.filed = filed;
        this.papers = List.copyOf(papers);
    }

    public Fact sourced(Fact fact) {
        String name = fact.name();
        if (OF_COVER.contains(name)) {
            return fact.from(event(Topics.ENTITLEMENT, claim.proposal().entitlementVersion()));
        }
        if (OF_WORKER.contains(name)) {
            return fact.from(event(Topics.WORKER, claim.proposal().workerVersion()));
        }
        return switch (name) {
            case "child", "schoolLevel" -> fact.from(ofChild());
            case "daysLate" -> fact.from(Source.question());
            case "decision" -> fact.from(officer());
            default -> fact.from(corrected(name) ? correction() : proven(PAPERS.get(name)));
        };
    }

    private Source event(String topic, long version) {
        return Source.event(topic, claim.workerId(), version, null);
    }

    /** The school is what the filer named; a child nobody named is as the registry knows it. */
    private Source ofChild() {
        boolean named = claim.document().facts().heirs().stream().anyMatch(heir -> heir.schooling() != null);
        return named ? report() : event(Topics.WORKER, claim.proposal().workerVersion());
    }

    /** True when an officer found it to be otherwise than it was filed. */
    private boolean corrected(String name) {
        ClaimFacts now = claim.document().facts();
        boolean same = switch (name) {
            case "riskOn" -> now.riskOn().equals(filed.riskOn());
            case "cost" -> now.costs().equals(filed.costs());
            default -> Objects.equals(now.outcome(), filed.outcome());
        };
        return !same && !claim.document().assessedBy().isEmpty();
    }

    private Source correction() {
        List<String> officers = claim.document().assessedBy();
        String last = officers.get(officers.size() - 1);
        return new Source(Source.Kind.OFFICER, "claims/" + claim.id(), claim.version(), last, claim.recordedAt());
    }

    private Source proven(String kind) {
        for (Paper paper : papers) {
            boolean known = !paper.uploadedAt().isAfter(claim.recordedAt());
            if (kind != null && known && paper.kind().startsWith(kind)) {
                String reference = paper.kind() + "/" + paper.id();
                return new Source(Source.Kind.DOCUMENT, reference, null, paper.uploadedBy(), paper.uploadedAt());
            }
        }
        boolean stated = kind != null && claim.document().facts().documents().contains(kind);
        return stated ? new Source(Source.Kind.DOCUMENT, kind, null, claim.filedBy(), claim.filedAt()) : report();
    }

    private Source report() {
        return new Source(
                Source.Kind.REPORT, "claims/" + claim.id(), claim.version(), claim.filedBy(), claim.filedAt());
    }

    private Source officer() {
        List<Answer> answers = claim.document().standingAnswers();
        if (answers.isEmpty()) {
            return report();
        }
        Answer last = answers.get(answers.size() - 1);
        return new Source(Source.Kind.OFFICER, last.rule(), claim.version(), last.by(), last.at());
    }
}
