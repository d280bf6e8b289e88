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
import org.pakekelambu.claims.adjudication.Line;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.claims.scholarship.store.LedgerStore;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.law.SchoolLevel;

/** The children of a decided claim who have a right to school money, with the years they had. */
@ApplicationScoped
class Pupils {
    private final CopyStore copies;
    private final LedgerStore ledger;

    Pupils(CopyStore copies, LedgerStore ledger) {
        this.copies = copies;
        this.ledger = ledger;
    }

    /** By claim, and by family id in the order of the family's choice: at most as many as the law pays. Two queries, however many claims. */
    Map<UUID, Map<UUID, Pupil>> of(List<Claim> claims) {
        List<Claim> paying = claims.stream().filter(Pupils::pays).toList();
        Map<UUID, List<LedgerRow>> rows =
                ledger.of(paying.stream().map(Claim::id).toList()).stream().collect(groupingBy(LedgerRow::claimId));
        Map<UUID, List<FamilyMember>> families =
                copies.byIds(paying.stream().map(Claim::workerId).distinct().toList()).stream()
                        .collect(toMap(
                                copy -> copy.worker().workerId(),
                                copy -> copy.worker().family()));
        Map<UUID, Map<UUID, Pupil>> pupils = new HashMap<>();
        claims.forEach(claim -> pupils.put(claim.id(), new LinkedHashMap<>()));
        paying.forEach(claim -> pupils.get(claim.id())
                .putAll(of(claim, families.get(claim.workerId()), rows.getOrDefault(claim.id(), List.of()))));
        return pupils;
    }

    private static boolean pays(Claim claim) {
        return claim.decisionStands() && claim.proposal() != null && claim.workerId() != null;
    }

    private static Map<UUID, Pupil> of(Claim claim, List<FamilyMember> family, List<LedgerRow> rows) {
        Map<UUID, Pupil> pupils = new LinkedHashMap<>();
        Stream.concat(claim.proposal().lines().stream(), claim.proposal().forecast().stream())
                .filter(line -> line.child() != null)
                .map(Line::child)
                .distinct()
                .forEach(child -> family.stream()
                        .filter(member -> member.familyId().toString().equals(child))
                        .findFirst()
                        .ifPresent(member -> pupils.put(member.familyId(), pupil(claim, member, rows))));
        return pupils;
    }

    private static Pupil pupil(Claim claim, FamilyMember member, List<LedgerRow> rows) {
        LocalDate risk = claim.document().facts().riskOn();
        List<Place> past = new ArrayList<>();
        claim.proposal().lines().stream()
                .filter(line -> member.familyId().toString().equals(line.child()) && line.schoolYear() != null)
                .findFirst()
                .ifPresent(line -> past.add(first(claim, member, risk)));
        rows.stream()
                .filter(row ->
                        row.child().equals(member.familyId()) && !row.state().equals("REJECTED"))
                .forEach(row -> past.add(row.place()));
        boolean ended = Boolean.TRUE.equals(member.married()) || Boolean.TRUE.equals(member.working());
        return new Pupil(member.birthDate(), ended, risk, past);
    }

    /** The year the claim itself paid: that of the risk, in the level the filer named. */
    private static Place first(Claim claim, FamilyMember member, LocalDate risk) {
        Heir.Schooling schooling = claim.document().facts().heirs().stream()
                .filter(heir -> member.familyId().equals(heir.person().familyId()) && heir.schooling() != null)
                .map(Heir::schooling)
                .findFirst()
                .orElse(new Heir.Schooling(member.schoolLevel(), 1));
        int inLevel = schooling.schoolYear() == null ? 1 : schooling.schoolYear();
        String level = schooling.level() == null ? member.schoolLevel() : schooling.level();
        return new Place(SchoolYear.of(risk), SchoolLevel.valueOf(level == null ? "SD" : level), inLevel);
    }
}
