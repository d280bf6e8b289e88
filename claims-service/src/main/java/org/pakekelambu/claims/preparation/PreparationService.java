package org.pakekelambu.claims.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.rule.DocumentsComplete;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.Examiner;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.cover.CoverStatus;
import org.pakekelambu.law.heir.Person;
import org.pakekelambu.manners.problem.Problem;

/** Puts together what is known for a draft. */
@ApplicationScoped
@Transactional
public class PreparationService {
    private static final int OF_AGE = 18;

    private final ClaimReading reading;
    private final Examiner examiner;
    private final Law law;

    PreparationService(ClaimReading reading, Examiner examiner, Law law) {
        this.reading = reading;
        this.examiner = examiner;
        this.law = law;
    }

    /** 409 for what is filed already, and while the worker is not recognised. */
    PreparationView of(UUID id) {
        Claim draft = reading.claim(id, null, null, "claim-preparation-read");
        if (draft.status() != ClaimStatus.DRAFT) {
            throw Problem.conflict("not-a-draft", draft.status());
        }
        CaseFile reported = examiner.caseFile(draft).orElseThrow(() -> Problem.conflict("worker-not-known-yet"));
        Claim filled = draft.with(draft.document().facts(filled(reported)));
        CaseFile file = examiner.caseFile(filled).orElseThrow(() -> Problem.conflict("worker-not-known-yet"));
        Proposal proposal = examiner.examine(filled).proposal();
        List<String> missing = new ArrayList<>(DocumentsComplete.required(file));
        missing.removeAll(file.claim().documents());
        return new PreparationView(
                id,
                cover(file.cover()),
                heirs(file),
                children(file, proposal),
                missing,
                proposal.total(LineState.PAYABLE),
                proposal.total(LineState.HELD),
                filing(file));
    }

    /** With those who inherit named where the reporter named nobody. */
    private static ClaimFacts filled(CaseFile file) {
        ClaimFacts facts = file.claim();
        if (!facts.fatal() || !facts.heirs().isEmpty()) {
            return facts;
        }
        List<Heir> heirs = file.heirs().inheriting().stream()
                .map(person -> Heir.of(named(person, file), null))
                .toList();
        var claimant = facts.claimant() != null || heirs.isEmpty()
                ? facts.claimant()
                : heirs.get(0).person();
        return new ClaimFacts(
                facts.kind(),
                facts.occurredOn(),
                facts.cause(),
                facts.outcome(),
                facts.costs(),
                claimant,
                heirs,
                facts.will(),
                facts.burialPayer(),
                facts.documents(),
                facts.circumstances());
    }

    private static org.pakekelambu.claims.adjudication.facts.Person named(Person heir, CaseFile file) {
        FamilyMember member = file.heirs().member(heir.reference());
        return new org.pakekelambu.claims.adjudication.facts.Person(
                member.familyId(), null, member.relation(), List.of(), null, null);
    }

    private static PreparationView.Cover cover(CoverStatus cover) {
        return new PreparationView.Cover(
                cover.covered(),
                cover.reason().name(),
                cover.coverFrom(),
                cover.contributionMonths(),
                cover.arrears().stream().map(month -> month.month()).toList(),
                cover.toSettle().amount());
    }

    private static List<PreparationView.LikelyHeir> heirs(CaseFile file) {
        if (!file.claim().fatal()) {
            return List.of();
        }
        LocalDate died = file.claim().diedOn() == null
                ? file.claim().riskOn()
                : file.claim().diedOn();
        return file.heirs().inheriting().stream()
                .map(person -> new PreparationView.LikelyHeir(
                        person.reference(),
                        person.relation().name(),
                        person.birthDate() != null
                                && person.birthDate().plusYears(OF_AGE).isAfter(died),
                        person.guardian()))
                .toList();
    }

    private List<PreparationView.SchoolChild> children(CaseFile file, Proposal proposal) {
        int ends = law.scholarship().endsAtAge(file.claim().riskOn()).value();
        return Stream.concat(proposal.lines().stream(), proposal.forecast().stream())
                .map(Line::child)
                .filter(child -> child != null && file.heirs().member(child) != null)
                .distinct()
                .map(child -> child(file.heirs().member(child), proposal, ends))
                .toList();
    }

    private static PreparationView.SchoolChild child(FamilyMember member, Proposal proposal, int ends) {
        String reference = member.familyId().toString();
        long atMost = Stream.concat(proposal.lines().stream(), proposal.forecast().stream())
                .filter(line -> reference.equals(line.child()))
                .mapToLong(Line::amount)
                .sum();
        return new PreparationView.SchoolChild(
                reference, member.schoolLevel(), member.birthDate().plusYears(ends), atMost);
    }

    private static PreparationView.Filing filing(CaseFile file) {
        ClaimFacts facts = file.claim();
        var claimant = facts.claimant() == null || facts.claimant().familyId() == null
                ? null
                : new PreparationView.Filing.Named(facts.claimant().familyId());
        return new PreparationView.Filing(
                new PreparationView.Filing.Worker(file.worker().workerId()),
                facts.kind(),
                facts.occurredOn(),
                facts.cause(),
                claimant,
                facts.heirs().stream()
                        .map(heir -> heir.person().familyId())
                        .filter(id -> id != null)
                        .map(PreparationView.Filing.Named::new)
                        .toList(),
                facts.documents().stream().sorted().toList());
    }
}
