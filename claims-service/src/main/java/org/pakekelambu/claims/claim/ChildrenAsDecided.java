package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Outcome;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Text;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Notes children who receive school money by an approval and are, by the record of today, married or at work. After the day of the risk
 * that takes nothing back; before it they had no right (PP 82/2019, annex III). The record does not say since when, so it changes
 * nothing by itself.
 */
@ApplicationScoped
class ChildrenAsDecided {
    private static final Citation RIGHT =
            new Citation("PP 82/2019", "annex III", LocalDate.of(2019, 12, 2), Confidence.S2);

    private final CopyStore copies;

    ChildrenAsDecided(CopyStore copies) {
        this.copies = copies;
    }

    /** The proposal, with the note where there is something to note. @param decided the family as the approval saw it */
    Proposal noted(Claim claim, List<FamilyMember> decided, Proposal proposal) {
        Set<String> receiving = proposal.lines().stream()
                .map(Line::child)
                .filter(child -> child != null)
                .collect(Collectors.toSet());
        if (claim.approval() == null || claim.workerId() == null || receiving.isEmpty()) {
            return proposal;
        }
        Map<String, String> since = since(claim, decided, receiving);
        if (since.isEmpty()) {
            return proposal;
        }
        Finding.Draft note = Finding.of(ChildrenAsDecided.class, RIGHT);
        since.forEach(note::fact);
        List<Finding> findings = new ArrayList<>(proposal.findings());
        findings.add(note.noted(
                Outcome.NOT_MET,
                new Text(
                        "Menurut catatan sekarang seorang anak yang menerima beasiswa sudah menikah atau bekerja; petugas"
                                + " memastikan sejak kapan. Bila sejak sebelum kejadian, beasiswanya bukan haknya; bila"
                                + " sesudahnya, yang sudah dibayar tetap haknya.",
                        "By the record of today a child who receives school money is married or works; an officer must find out"
                                + " since when. If before it happened, the school money was not owed; if after, what was paid"
                                + " stays the child's.")));
        return proposal.with(findings);
    }

    /** What the record says now of a child and did not when it was decided, and when that was recorded. */
    private Map<String, String> since(Claim claim, List<FamilyMember> decided, Set<String> receiving) {
        Set<String> free = decided.stream()
                .filter(member -> !ended(member))
                .map(member -> member.familyId().toString())
                .filter(receiving::contains)
                .collect(Collectors.toSet());
        Map<String, String> since = new TreeMap<>();
        copies.byId(claim.workerId())
                .map(Copies::worker)
                .ifPresent(worker -> worker.family().stream()
                        .filter(member -> free.contains(member.familyId().toString()) && ended(member))
                        .forEach(member -> since.put(member.familyId().toString(), said(member))));
        return since;
    }

    private static boolean ended(FamilyMember member) {
        return Boolean.TRUE.equals(member.married()) || Boolean.TRUE.equals(member.working());
    }

    private static String said(FamilyMember member) {
        String what = Boolean.TRUE.equals(member.married()) ? "MARRIED" : "WORKING";
        return what + " " + LocalDate.ofInstant(member.recordedAt(), BusinessClock.ZONE);
    }
}
