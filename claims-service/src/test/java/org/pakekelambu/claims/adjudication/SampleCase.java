package org.pakekelambu.claims.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Answer;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.Circumstances;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.OutcomeKind;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.claims.adjudication.facts.Will;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.Fingerprints;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;

/** A straight case of a farmer who died on 10 July 2026, to be bent by each test. Cover is worked out as benefits does. */
public final class SampleCase {
    public static final Law LAW = Law.load();
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    public static final UUID WIDOW = new UUID(7, 1);

    public UUID id = UUID.randomUUID();
    public long version = 3;
    public String nik = "nik:worker";
    public String kpjNumber = "kpj:worker";
    public List<Fingerprints.Renamed> formerly;
    public String region = "16.06";
    public ClaimKind kind = ClaimKind.DEATH;
    public Cause cause = Cause.ILLNESS;
    public LocalDate occurredOn = LocalDate.of(2026, 7, 10);
    public ReportedOutcome outcome;
    public ReportedCosts costs;
    public Person claimant = person(WIDOW, "SPOUSE");
    public List<Heir> heirs = new ArrayList<>(List.of(Heir.of(person(WIDOW, "SPOUSE"), null)));
    public Will will;
    public Person burialPayer;
    public Circumstances circumstances = Circumstances.NOT_SAID;
    public Set<String> documents = Set.of(
            "MEMBER_CARD",
            "DEATH_CERTIFICATE",
            "HEIR_LETTER",
            "DOCTOR_LETTER",
            "POLICE_REPORT",
            "TRANSPORT_RECEIPT",
            "TREATMENT_RECEIPT");
    public LocalDate filedOn = LocalDate.of(2026, 7, 11);
    public LocalDate coverStart = LocalDate.of(2025, 5, 1);
    public LocalDate enrolledOn = LocalDate.of(2025, 5, 1);
    public boolean migrated;
    public boolean kpj = true;
    public YearMonth paidUntil = YearMonth.of(2026, 6);
    public List<PaidMonth> morePaid = new ArrayList<>();
    public LocalDate bookedOn;
    public List<FamilyMember> family =
            new ArrayList<>(List.of(member(WIDOW, "SPOUSE", LocalDate.of(1985, 2, 3), null)));
    public RecordedDeath death;
    public LocalDate familyChangedOn;
    public LocalDate exitedOn;
    public String programme = "none";
    public String band = "BPU_1";
    public List<OtherClaim> others = new ArrayList<>();
    public List<Answer> answers = new ArrayList<>();
    public LocalDate today = LocalDate.of(2026, 7, 11);

    /** A fatal accident on that day, the worker dying two days later. */
    public static SampleCase fatalAccident(LocalDate accident) {
        SampleCase sample = new SampleCase();
        sample.kind = ClaimKind.WORK_ACCIDENT;
        sample.cause = Cause.WORK_ACCIDENT;
        sample.occurredOn = accident;
        sample.outcome = outcome(OutcomeKind.DEATH, accident.plusDays(2));
        sample.paidUntil = YearMonth.from(accident);
        sample.filedOn = accident.plusDays(2);
        sample.today = accident.plusDays(2);
        return sample;
    }

    public static ReportedOutcome outcome(OutcomeKind kind, LocalDate on) {
        return new ReportedOutcome(kind, on, List.of(), null, null);
    }

    public static Person person(UUID familyId, String relation) {
        return new Person(familyId, null, relation, List.of(), null, null);
    }

    public static Person stranger(String name, String relation, String... fingerprints) {
        return new Person(null, name, relation, Arrays.asList(fingerprints), null, null);
    }

    public static FamilyMember member(UUID id, String relation, LocalDate born, String level) {
        return new FamilyMember(id, relation, born, "FEMALE", "nik:" + id, level, false, false, Instant.EPOCH);
    }

    /** Adds a child on record, and names the school where it has one. */
    public SampleCase child(int number, int age, String level) {
        UUID id = new UUID(8, number);
        LocalDate born = occurredOn.minusYears(age).minusDays(40);
        // A number of its own: no two workers of the samples are parents of one child.
        String own = "nik:" + this.id + "/" + id;
        family.add(new FamilyMember(id, "CHILD", born, "FEMALE", own, null, false, false, Instant.EPOCH));
        var schooling = level == null ? null : new Heir.Schooling(level, null);
        heirs.add(Heir.of(person(id, "CHILD"), schooling));
        return this;
    }

    public SampleCase paidMonths(int months) {
        coverStart = YearMonth.from(occurredOn).minusMonths(months).atDay(1);
        enrolledOn = coverStart;
        paidUntil = YearMonth.from(occurredOn).minusMonths(1);
        return this;
    }

    public SampleCase unpaid(int months) {
        var due = LAW.calendar().dueDay(YearMonth.from(occurredOn));
        YearMonth latest = YearMonth.from(occurredOn).minusMonths(due.isBefore(occurredOn) ? 0 : 1);
        paidUntil = latest.minusMonths(months);
        return this;
    }

    public ClaimFacts facts() {
        return new ClaimFacts(
                kind, occurredOn, cause, outcome, costs, claimant, heirs, will, burialPayer, documents, circumstances);
    }

    public WorkerState worker() {
        List<PaidMonth> paid = new ArrayList<>();
        for (YearMonth m = YearMonth.from(coverStart); !m.isAfter(paidUntil); m = m.plusMonths(1)) {
            LocalDate on = m.equals(YearMonth.from(coverStart)) ? coverStart : m.atDay(5);
            paid.add(new PaidMonth(m, on, at(bookedOn == null ? on : bookedOn)));
        }
        paid.addAll(morePaid);
        Spell spell = new Spell(
                enrolledOn,
                at(enrolledOn),
                kpj ? coverStart : null,
                kpj ? at(coverStart) : null,
                migrated,
                exitedOn,
                exitedOn == null ? null : "MOVED",
                exitedOn == null ? null : at(exitedOn));
        return new WorkerState(
                id,
                version,
                at(today),
                programme,
                "APBD",
                band,
                region,
                region + ".03",
                null,
                "FARMER",
                "clerk",
                new Fingerprints(nik, kpjNumber, formerly),
                List.of(spell),
                paid,
                family,
                death,
                familyChangedOn == null ? null : at(familyChangedOn));
    }

    public EntitlementState entitlement() {
        WorkerState worker = worker();
        return SampleCover.entitlement(worker, version);
    }

    public CaseFile file() {
        return CaseFile.of(facts(), at(filedOn), worker(), entitlement(), others, answers, today, LAW);
    }

    public Proposal adjudicate() {
        return new Adjudicator(LAW).adjudicate(file());
    }

    /** The finding of one rule. */
    public Finding finding(Class<? extends Rule> rule) {
        return adjudicate().findings().stream()
                .filter(finding -> finding.rule().equals(rule.getSimpleName()))
                .findFirst()
                .orElseThrow();
    }

    static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(JAKARTA).toInstant();
    }
}
