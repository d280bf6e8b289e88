package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.Examiner;
import org.pakekelambu.claims.claim.api.CitationView;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.benefit.LineState;

/** Reads a claim's scholarships out of its proposal. */
@ApplicationScoped
@Transactional
public class ScholarshipService {
    private final ClaimReading reading;
    private final Examiner examiner;
    private final Law law;

    ScholarshipService(ClaimReading reading, Examiner examiner, Law law) {
        this.reading = reading;
        this.examiner = examiner;
        this.law = law;
    }

    public ScholarshipView of(UUID claimId) {
        Claim claim = reading.claim(claimId, null, null);
        CaseFile file = examiner.caseFile(claim).orElse(null);
        if (file == null) {
            Text waits = new Text(
                    "Data pekerja belum ada; klaim menunggu.", "The worker is not known yet; the claim waits.");
            return new ScholarshipView(claimId, false, 0, 0, waits, List.of());
        }
        boolean jkk = file.claim().underJkk();
        int needed =
                jkk ? 0 : law.jkm().scholarshipMonths(file.claim().riskOn()).value();
        int paid = file.cover().contributionMonths();
        List<ScholarshipView.Child> children = children(claim, file);
        return new ScholarshipView(
                claimId, !children.isEmpty(), paid, needed, sentence(children, paid, needed), children);
    }

    private List<ScholarshipView.Child> children(Claim claim, CaseFile file) {
        Map<String, List<Line>> byChild = new LinkedHashMap<>();
        Stream.concat(claim.proposal().lines().stream(), claim.proposal().forecast().stream())
                .filter(line -> line.child() != null)
                .forEach(line -> byChild.computeIfAbsent(line.child(), child -> new ArrayList<>())
                        .add(line));
        int ends = law.scholarship().endsAtAge(file.claim().riskOn()).value();
        return byChild.entrySet().stream()
                .map(entry -> child(entry.getKey(), entry.getValue(), file, ends))
                .toList();
    }

    private static ScholarshipView.Child child(String reference, List<Line> lines, CaseFile file, int ends) {
        FamilyMember member = file.heirs().member(reference);
        LocalDate born = member == null ? null : member.birthDate();
        return new ScholarshipView.Child(
                reference,
                born == null ? null : born.plusYears(ends),
                sum(lines, LineState.PAYABLE),
                sum(lines, LineState.HELD),
                sum(lines, LineState.FUTURE),
                lines.stream()
                        .map(line -> new ScholarshipView.Year(
                                line.schoolYear(), line.amount(), line.state(), CitationView.of(line.citation())))
                        .toList());
    }

    private static long sum(List<Line> lines, LineState state) {
        return lines.stream().mapToLong(line -> line.total(state)).sum();
    }

    private static Text sentence(List<ScholarshipView.Child> children, int paid, int needed) {
        if (!children.isEmpty()) {
            return new Text("Anak berhak atas beasiswa.", "The children have a right to a scholarship.");
        }
        if (paid < needed) {
            return new Text(
                    "Belum ada hak beasiswa: iuran terbayar " + paid + " bulan, syaratnya " + needed + " bulan.",
                    "No right to a scholarship: " + paid + " months were paid, " + needed + " are needed.");
        }
        return new Text("Tidak ada anak yang berhak atas beasiswa.", "No child has a right to a scholarship.");
    }
}
