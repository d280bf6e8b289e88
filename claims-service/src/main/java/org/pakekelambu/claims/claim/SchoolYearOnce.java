package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.manners.problem.Problem;

/**
 * One child is paid one school year once, with two insured parents and with two claims for one parent (PP 82/2019, Ps 25, 34: per child
 * and school year), and a member's claims together pay for at most two children. The claim that comes second shows a note in place of
 * the line; later years are kept apart by the ledger.
 */
@ApplicationScoped
class SchoolYearOnce {
    private static final Citation PER_CHILD =
            new Citation("PP 82/2019", "Ps 25, 34, annex III", LocalDate.of(2019, 12, 2), Confidence.S2);
    private final FirstYears years;
    private final CopyStore copies;
    private final ChildrenAsDecided children;
    private final Law law;

    SchoolYearOnce(FirstYears years, CopyStore copies, ChildrenAsDecided children, Law law) {
        this.years = years;
        this.children = children;
        this.copies = copies;
        this.law = law;
    }

    /** The proposal without what other claims pay, and with what was recorded since of the children of an approval. */
    Proposal counted(Claim claim, List<FamilyMember> family, Proposal proposal) {
        return children.noted(claim, family, once(claim, family, twoChildren(claim, proposal)));
    }

    private Proposal once(Claim claim, List<FamilyMember> family, Proposal proposal) {
        Set<String> elsewhere = years.elsewhere(claim.workerId(), children(family, proposal), year(claim), claim.id());
        if (elsewhere.isEmpty()) {
            return proposal;
        }
        List<Line> lines = new ArrayList<>(proposal.lines());
        lines.removeIf(line -> paysNow(line) && elsewhere.contains(line.child()));
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(Finding.of(SchoolYearOnce.class, PER_CHILD)
                .fact("schoolYear", year(claim))
                .fact("children", elsewhere.size())
                .noted(
                        Outcome.NOT_MET,
                        new Text(
                                "Tahun ajaran anak ini dibayar pada klaim lain; satu anak dibayar satu kali.",
                                "The school year of this child is paid in another claim; one child is paid once.")));
        return proposal.with(findings, lines);
    }

    /** Children for whom another claim of the worker pays come first; others only while fewer than the law pays receive. */
    private Proposal twoChildren(Claim claim, Proposal proposal) {
        Set<String> receiving = years.receiving(claim.workerId(), claim.id(), claim.id());
        if (receiving.isEmpty()) {
            return proposal;
        }
        int most =
                law.scholarship().maxChildren(claim.document().facts().riskOn()).value();
        List<String> tooMany = new ArrayList<>();
        for (Line line : proposal.lines()) {
            take(line, receiving, tooMany, most);
        }
        for (Line line : proposal.forecast()) {
            take(line, receiving, tooMany, most);
        }
        if (tooMany.isEmpty()) {
            return proposal;
        }
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(
                Finding.of(SchoolYearOnce.class, PER_CHILD)
                        .fact("children", most)
                        .noted(
                                Outcome.NOT_MET,
                                new Text(
                                        "Beasiswa dibayar untuk paling banyak dua anak seorang peserta; klaim lain sudah membayar untuk anak-anak lain.",
                                        "School money is paid for at most two children of a member; another claim pays for others already.")));
        return proposal.with(findings, without(proposal.lines(), tooMany), without(proposal.forecast(), tooMany));
    }

    private static void take(Line line, Set<String> receiving, List<String> tooMany, int most) {
        if (line.child() == null || receiving.contains(line.child()) || tooMany.contains(line.child())) {
            return;
        }
        if (receiving.size() < most) {
            receiving.add(line.child());
        } else {
            tooMany.add(line.child());
        }
    }

    private static List<Line> without(List<Line> lines, List<String> children) {
        return lines.stream()
                .filter(line -> line.child() == null || !children.contains(line.child()))
                .toList();
    }

    /** After an approval what it pays, 409 when another claim does by now; after a claim ended nothing. */
    void keep(Claim claim) {
        if (claim.proposal() == null || claim.workerId() == null) {
            return;
        }
        boolean pays = claim.status().decidedToPay();
        boolean school = claim.proposal().lines().stream().anyMatch(SchoolYearOnce::paysNow);
        List<FirstYears.Child> children = pays && school
                ? children(copies.byId(claim.workerId()).orElseThrow().worker().family(), claim.proposal())
                : List.of();
        if (children.isEmpty() && !approvedBefore(claim)) {
            return;
        }
        if (!children.isEmpty()) {
            years.lock(claim.workerId(), children);
            if (!years.elsewhere(claim.workerId(), children, year(claim), claim.id())
                            .isEmpty()
                    || twoChildren(claim, claim.proposal()) != claim.proposal()) {
                throw Problem.conflict("school-year-claimed-elsewhere");
            }
        }
        years.keep(claim.id(), claim.workerId(), children, year(claim));
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

    /** Children with a school year payable now. */
    private static List<FirstYears.Child> children(List<FamilyMember> family, Proposal proposal) {
        return proposal.lines().stream()
                .filter(SchoolYearOnce::paysNow)
                .map(line -> new FirstYears.Child(line.child(), number(family, line.child())))
                .toList();
    }

    private static String number(List<FamilyMember> family, String child) {
        return family.stream()
                .filter(member -> member.familyId().toString().equals(child) && member.nikFingerprint() != null)
                .map(FamilyMember::nikFingerprint)
                .findFirst()
                .orElse(null);
    }

    private static int year(Claim claim) {
        return FirstYears.of(claim.document().facts().riskOn());
    }
}
