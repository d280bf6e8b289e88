package org.pakekelambu.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.Fingerprints;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.RecordedDeath;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;

/** A worker as the registry would publish him, put together step by step. Each {@link #state()} is what was said so far. */
public final class Member {
    private static final Instant THEN = Instant.parse("2025-07-01T02:00:00Z");

    public final UUID id;
    private final String programme;
    private String region = "16.06";
    private long version = 1;
    private final List<Spell> spells = new ArrayList<>();
    private final List<PaidMonth> months = new ArrayList<>();
    private final List<FamilyMember> family = new ArrayList<>();
    private RecordedDeath death;

    private Member(UUID id, String programme) {
        this.id = id;
        this.programme = programme;
    }

    /** Of a programme without a promise of its own. */
    public static Member enrolled(String on) {
        return ofProgramme("another-programme", on);
    }

    public static Member ofProgramme(String programme, String enrolledOn) {
        Member member = new Member(UUID.randomUUID(), programme);
        member.spells.add(new Spell(LocalDate.parse(enrolledOn), THEN, null, null, false, null, null, null));
        return member;
    }

    /** Covered from that day: the KPJ came and the first month was paid on it, and each later month on its fifth. */
    public static Member covered(String from, int months) {
        return covered("another-programme", from, months);
    }

    public static Member covered(String programme, String from, int months) {
        return ofProgramme(programme, from).kpj(from).paidInTime(YearMonth.from(LocalDate.parse(from)), months, from);
    }

    public Member inRegion(String code) {
        region = code;
        return this;
    }

    public Member version(long number) {
        version = number;
        return this;
    }

    public Member next() {
        return version(version + 1);
    }

    public Member kpj(String issuedOn) {
        Spell last = spells.remove(spells.size() - 1);
        spells.add(
                new Spell(last.enrolledOn(), THEN, LocalDate.parse(issuedOn), THEN, last.migrated(), null, null, null));
        return this;
    }

    public Member rejoined(String on) {
        spells.add(new Spell(LocalDate.parse(on), THEN, null, null, false, null, null, null));
        return this;
    }

    public Member paid(String month, String on) {
        months.add(new PaidMonth(YearMonth.parse(month), LocalDate.parse(on), THEN));
        return this;
    }

    private Member paidInTime(YearMonth first, int count, String firstOn) {
        for (int i = 0; i < count; i++) {
            YearMonth month = first.plusMonths(i);
            LocalDate fifth = month.atDay(5);
            LocalDate on = fifth.isBefore(LocalDate.parse(firstOn)) ? LocalDate.parse(firstOn) : fifth;
            months.add(new PaidMonth(month, i == 0 ? LocalDate.parse(firstOn) : on, THEN));
        }
        return this;
    }

    public Member exited(String on, String reason) {
        Spell last = spells.remove(spells.size() - 1);
        spells.add(new Spell(
                last.enrolledOn(),
                THEN,
                last.kpjIssuedOn(),
                last.kpjRecordedAt(),
                last.migrated(),
                LocalDate.parse(on),
                reason,
                THEN));
        return this;
    }

    public Member died(String on) {
        death = new RecordedDeath(LocalDate.parse(on), THEN, null);
        return this;
    }

    public Member spouse() {
        return relative("SPOUSE", "1980-01-01", null);
    }

    public Member child(String birthDate, String schoolLevel) {
        return relative("CHILD", birthDate, schoolLevel);
    }

    private Member relative(String relation, String birthDate, String level) {
        family.add(new FamilyMember(
                UUID.randomUUID(),
                relation,
                LocalDate.parse(birthDate),
                "FEMALE",
                "k1:secret-fingerprint",
                level,
                false,
                false,
                THEN));
        return this;
    }

    public WorkerState state() {
        return new WorkerState(
                id,
                version,
                THEN.plusSeconds(version),
                programme,
                "APBD",
                "BPU_1",
                region,
                region + ".03",
                region + ".03.2005",
                "FARMER",
                "officer-1",
                new Fingerprints("k1:secret-fingerprint", null),
                spells,
                months,
                family,
                death);
    }
}
