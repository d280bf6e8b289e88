package org.pakekelambu.claims.scholarship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pakekelambu.claims.adjudication.Family;
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.claims.scholarship.store.LedgerStore;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.SchoolLevel;

/** The children of a decided claim who have a right to school money, with the years they had. */
@ApplicationScoped
class Pupils {
    private final CopyStore copies;
    private final LedgerStore ledger;
    private final Law law;

    Pupils(CopyStore copies, LedgerStore ledger, Law law) {
        this.law = law;
        this.copies = copies;
        this.ledger = ledger;
    }

    /** By claim, and by family id in the order of the family's choice: at most as many as the law pays. Two queries, however many claims. */
    Map<UUID, Map<UUID, Pupil>> of(List<Claim> claims) {
        List<Claim> paying = claims.stream().filter(Pupils::pays).toList();
        List<UUID> workers = paying.stream().map(Claim::workerId).distinct().toList();
        Map<UUID, List<LedgerRow>> rows = ledger.ofMembers(workers).stream()
                .filter(row -> !row.state().equals("REJECTED"))
                .collect(groupingBy(LedgerRow::workerId));
        Map<UUID, WorkerState> families = copies.byIds(workers).stream()
                .map(Copies::worker)
                .collect(toMap(WorkerState::workerId, worker -> worker));
        Map<UUID, Map<UUID, Pupil>> pupils = new HashMap<>();
        claims.forEach(claim -> pupils.put(claim.id(), new LinkedHashMap<>()));
        paying.forEach(claim -> pupils.get(claim.id())
                .putAll(of(claim, families.get(claim.workerId()), rows.getOrDefault(claim.workerId(), List.of()))));
        return pupils;
    }

    private static boolean pays(Claim claim) {
        return claim.decisionStands() && claim.proposal() != null && claim.workerId() != null;
    }

    private Map<UUID, Pupil> of(Claim claim, WorkerState worker, List<LedgerRow> rows) {
        Map<UUID, Pupil> pupils = new LinkedHashMap<>();
        if (worker == null) {
            return pupils;
        }
        List<UUID> chosen = Stream.concat(claim.proposal().lines().stream(), claim.proposal().forecast().stream())
                .filter(line -> line.child() != null)
                .map(Line::child)
                .distinct()
                .flatMap(child -> worker.family().stream()
                        .map(FamilyMember::familyId)
                        .filter(id -> id.toString().equals(child)))
                .toList();
        if (!chosen.isEmpty()) {
            Family family = Family.of(claim.document().facts(), worker, law);
            chosen.forEach(child -> pupils.put(child, pupil(claim, family, family.member(child.toString()), rows)));
        }
        return pupils;
    }

    private static Pupil pupil(Claim claim, Family family, FamilyMember member, List<LedgerRow> rows) {
        LocalDate risk = claim.document().facts().riskOn();
        List<Place> past = new ArrayList<>();
        claim.proposal().lines().stream()
                .filter(line -> member.familyId().toString().equals(line.child()) && line.schoolYear() != null)
                .findFirst()
                .ifPresent(line -> past.add(first(claim.proposal(), family, member, risk)));
        rows.stream().filter(row -> row.child().equals(member.familyId())).forEach(row -> past.add(row.place()));
        boolean ended = Boolean.TRUE.equals(member.married()) || Boolean.TRUE.equals(member.working());
        return new Pupil(member.birthDate(), ended, risk, past);
    }

    /** The year the claim itself paid: that of the risk, in the level by which it was decided. */
    private static Place first(Proposal decided, Family family, FamilyMember member, LocalDate risk) {
        Heir.Schooling named = family.schooling(member.familyId());
        int inLevel = named == null || named.schoolYear() == null ? 0 : named.schoolYear();
        SchoolLevel level = Stream.of(
                        decidedAt(decided, member), named == null ? null : named.level(), member.schoolLevel())
                .filter(one -> one != null && !one.equals(SchoolLevel.NONE.name()))
                .findFirst()
                .map(SchoolLevel::valueOf)
                .orElse(SchoolLevel.SD);
        return new Place(SchoolYear.of(risk), level, inLevel);
    }

    /** Null in proposals kept from before they said what they rest on. */
    private static String decidedAt(Proposal decided, FamilyMember member) {
        return decided.grounds() == null
                ? null
                : decided.grounds().loss().children().stream()
                        .filter(child ->
                                child.reference().equals(member.familyId().toString()))
                        .map(child -> child.level().name())
                        .findFirst()
                        .orElse(null);
    }
}
