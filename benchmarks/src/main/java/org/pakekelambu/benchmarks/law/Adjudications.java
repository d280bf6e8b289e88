package org.pakekelambu.benchmarks.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pakekelambu.claims.adjudication.Adjudicator;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Proposal;
import org.pakekelambu.claims.adjudication.facts.Cause;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ClaimKind;
import org.pakekelambu.claims.adjudication.facts.Heir;
import org.pakekelambu.claims.adjudication.facts.Person;
import org.pakekelambu.events.contract.CoverSpell;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.Fingerprints;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;

/**
 * One operation is one claim as the claims service examines it: cover on the day and heirs worked out from the copies, every
 * rule with its finding, every line with its shares. A natural death with a widow and a child at school.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Adjudications {

    private static final LocalDate DIED = LocalDate.of(2026, 10, 20);
    private static final Instant THEN = Instant.parse("2025-07-16T02:00:00Z");
    private static final UUID WIDOW = new UUID(7, 1);
    private static final UUID CHILD = new UUID(7, 2);

    private Law law;
    private Adjudicator adjudicator;
    private ClaimFacts facts;
    private WorkerState worker;
    private EntitlementState entitlement;

    @Setup
    public void prepare() {
        law = Law.load();
        adjudicator = new Adjudicator(law);
        List<PaidMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(Decisions.START); months.size() < 16; month = month.plusMonths(1)) {
            months.add(new PaidMonth(month, months.isEmpty() ? Decisions.START : month.atDay(10), THEN));
        }
        Spell spell = new Spell(Decisions.START, THEN, Decisions.START, THEN, false, null, null, null);
        List<FamilyMember> family = List.of(
                new FamilyMember(WIDOW, "SPOUSE", LocalDate.of(1984, 9, 2), "FEMALE", "k:1", null, false, false, THEN),
                new FamilyMember(CHILD, "CHILD", LocalDate.of(2014, 3, 5), "FEMALE", "k:2", "SD", false, false, THEN));
        UUID id = new UUID(7, 0);
        worker = new WorkerState(
                id,
                3,
                THEN,
                "pake-kelambu",
                "APBD",
                "BPU_1",
                "16.06",
                "16.06.03",
                null,
                "FARMER",
                "clerk",
                new Fingerprints("k:0", "k:9"),
                List.of(spell),
                months,
                family,
                null);
        List<CoverSpell> cover = List.of(new CoverSpell(Decisions.START, null, null, months));
        entitlement = new EntitlementState(id, 1, 3, THEN, "pake-kelambu", "16.06", law.digest(), false, false, cover);
        Person widow = new Person(WIDOW, null, "SPOUSE", List.of(), null, null);
        Person child = new Person(CHILD, null, "CHILD", List.of(), null, null);
        facts = new ClaimFacts(
                ClaimKind.DEATH,
                DIED,
                Cause.ILLNESS,
                null,
                null,
                widow,
                List.of(Heir.of(widow, null), Heir.of(child, new Heir.Schooling("SD", 4))),
                null,
                null,
                Set.of("MEMBER_CARD", "DEATH_CERTIFICATE", "HEIR_LETTER"));
    }

    @Benchmark
    public Proposal claimWithAllFindings() {
        Instant filed = DIED.plusDays(1).atTime(3, 0).toInstant(java.time.ZoneOffset.UTC);
        CaseFile file = CaseFile.of(facts, filed, worker, entitlement, List.of(), List.of(), DIED.plusDays(1), law);
        return adjudicator.adjudicate(file);
    }
}
