package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.claim.store.FirstYears;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.problem.Problem;

/**
 * With two insured parents the school year of one child is paid once (PP 82/2019, Ps 25, 34: per child and school year). The claim that
 * comes second shows a note in place of the line; later years are kept apart by the ledger.
 */
@ApplicationScoped
class SchoolYearOnce {
    private static final Citation PER_CHILD =
            new Citation("PP 82/2019", "Ps 25, 34, annex III", LocalDate.of(2019, 12, 2), Confidence.S2);
    private final FirstYears years;
    private final CopyStore copies;

    SchoolYearOnce(FirstYears years, CopyStore copies) {
        this.years = years;
        this.copies = copies;
    }

    /** The proposal without the school years another claim pays. */
    Proposal counted(Claim claim, List<FamilyMember> family, Proposal proposal) {
        Map<String, String> numbers = numbers(family, proposal);
        Set<String> elsewhere = years.elsewhere(numbers.values(), year(claim), claim.id());
        if (elsewhere.isEmpty()) {
            return proposal;
        }
        List<Line> lines = new ArrayList<>(proposal.lines());
        // A child without a number of its own is not known elsewhere; a set of the library does not even look for null.
        lines.removeIf(line ->
                paysNow(line) && numbers.containsKey(line.child()) && elsewhere.contains(numbers.get(line.child())));
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(
                Finding.of(SchoolYearOnce.class, PER_CHILD)
                        .fact("schoolYear", year(claim))
                        .fact("children", elsewhere.size())
                        .noted(
                                Outcome.NOT_MET,
                                new Text(
                                        "Tahun ajaran anak ini dibayar pada klaim orang tua yang lain; satu anak dibayar satu kali.",
                                        "The school year of this child is paid in the other parent's claim; one child is paid once.")));
        return proposal.with(findings, lines);
    }

    /** After an approval what it pays, 409 when another claim does by now; after a claim ended nothing. */
    void keep(Claim claim) {
        if (claim.proposal() == null || claim.workerId() == null) {
            return;
        }
        boolean pays = claim.status().decidedToPay();
        boolean school = claim.proposal().lines().stream().anyMatch(SchoolYearOnce::paysNow);
        List<String> children = pays && school
                ? List.copyOf(numbers(
                                copies.byId(claim.workerId())
                                        .orElseThrow()
                                        .worker()
                                        .family(),
                                claim.proposal())
                        .values())
                : List.of();
        if (children.isEmpty() && !approvedBefore(claim)) {
            return;
        }
        if (!children.isEmpty()) {
            years.lock(children);
            if (!years.elsewhere(children, year(claim), claim.id()).isEmpty()) {
                throw Problem.conflict("school-year-claimed-elsewhere");
            }
        }
        years.keep(claim.id(), children, year(claim));
    }

    /** True when something may be kept: the approval that is written now is not yet. */
    private static boolean approvedBefore(Claim claim) {
        long approvals = claim.document().decisions().stream()
                .filter(decision -> decision.outcome() == Decision.Kind.APPROVE)
                .count();
        return approvals > (claim.status().decidedToPay() ? 1 : 0);
    }

    private static boolean paysNow(Line line) {
        return line.child() != null && line.schoolYear() != null && line.state() == LineState.PAYABLE;
    }

    /** By family id, the keyed fingerprints of children with a school year payable now. */
    private static Map<String, String> numbers(List<FamilyMember> family, Proposal proposal) {
        Map<String, String> numbers = new HashMap<>();
        proposal.lines().stream()
                .filter(SchoolYearOnce::paysNow)
                .map(Line::child)
                .forEach(child -> family.stream()
                        .filter(member -> member.familyId().toString().equals(child) && member.nikFingerprint() != null)
                        .findFirst()
                        .ifPresent(member -> numbers.put(child, member.nikFingerprint())));
        return numbers;
    }

    private static int year(Claim claim) {
        return FirstYears.of(claim.document().facts().riskOn());
    }
}
