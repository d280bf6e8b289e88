package org.pakekelambu.registry.worker.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.contract.PaidMonth;

class MembershipTest {
    private static final Matching MATCHING = (kind, text) -> kind + ":" + text;
    private static final Terms TERMS = new Terms("pake-kelambu", "APBD", "BPU_1", "16.06");
    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);
    private static final UUID CLAIM = UUID.randomUUID();

    @Test
    void every_change_is_one_version_higher() {
        Worker worker = enrolled();
        assertEquals(1, worker.version());
        Worker numbered = Membership.assignKpj(worker, "25001234567", JOINED, MATCHING, on(JOINED));
        assertEquals(2, numbered.version());
        assertEquals(
                3,
                Membership.exit(numbered, ExitReason.MOVED, JOINED, on(JOINED)).version());
    }

    @Test
    void a_number_is_given_once_not_before_the_enrolment_and_not_in_the_future() {
        Worker worker = enrolled();
        assertEquals(Optional.of("kpj-malformed"), against(worker, "123", JOINED));
        assertEquals(Optional.of("kpj-before-enrolment"), against(worker, "25001234567", JOINED.minusDays(1)));
        assertEquals(Optional.of("kpj-in-the-future"), against(worker, "25001234567", JOINED.plusDays(1)));
        assertEquals(Optional.empty(), against(worker, "25001234567", JOINED));
        Worker numbered = Membership.assignKpj(worker, "25001234567", JOINED, MATCHING, on(JOINED));
        assertEquals(Optional.of("kpj-already-assigned"), against(numbered, "25001234568", JOINED));
        assertTrue(MembershipRules.hasThisKpj(numbered, "25001234567", JOINED));
    }

    private static Optional<String> against(Worker worker, String kpj, LocalDate issuedOn) {
        return MembershipRules.againstKpj(worker, kpj, issuedOn, JOINED);
    }

    @Test
    void who_rejoins_keeps_id_and_months_and_waits_for_a_number_again() {
        Worker member = Membership.book(numbered(), List.of(paid(2026, 1)), on(JOINED));
        Worker left = Membership.exit(member, ExitReason.WITHDRAWN, JOINED.plusDays(40), on(JOINED.plusDays(40)));
        assertEquals(WorkerStatus.EXITED, left.status());
        Worker again = left.rejoin(details(), TERMS, "sub-2", MATCHING, on(JOINED.plusDays(90)));
        assertEquals(member.id(), again.id());
        assertEquals(2, again.state().spells().size());
        assertEquals(1, again.state().paidMonths().size());
        assertTrue(again.awaitingKpj());
        assertEquals(JOINED.plusDays(90), again.memberSince());
    }

    @Test
    void a_confirmed_death_ends_the_membership_once_and_its_withdrawal_opens_it_again() {
        Worker dead = Membership.die(numbered(), JOINED.plusDays(10), CLAIM, on(JOINED.plusDays(12)));
        assertEquals(WorkerStatus.DECEASED, dead.status());
        assertEquals(JOINED.plusDays(10), dead.spell().exitedOn());
        assertSame(dead, Membership.die(dead, JOINED.plusDays(10), CLAIM, on(JOINED.plusDays(13))));
        assertSame(dead, Membership.withdrawDeath(dead, UUID.randomUUID(), numbered(), on(JOINED.plusDays(13))));
        Worker alive = Membership.withdrawDeath(dead, CLAIM, numbered(), on(JOINED.plusDays(14)));
        assertEquals(WorkerStatus.ACTIVE, alive.status());
        assertNull(alive.spell().exitedOn());
    }

    @Test
    void who_had_left_before_the_death_left_for_that_reason() {
        Worker left = Membership.exit(numbered(), ExitReason.MOVED, JOINED.plusDays(5), on(JOINED.plusDays(5)));
        Worker dead = Membership.die(left, JOINED.plusDays(10), CLAIM, on(JOINED.plusDays(12)));
        assertEquals(WorkerStatus.DECEASED, dead.status());
        assertEquals("MOVED", dead.spell().exitReason());
        assertEquals(
                WorkerStatus.EXITED,
                Membership.withdrawDeath(dead, CLAIM, left, on(JOINED.plusDays(14)))
                        .status());
    }

    @Test
    void the_end_a_registrar_recorded_before_the_claim_is_there_again_when_the_claim_is_withdrawn() {
        Worker recorded = Membership.exit(numbered(), ExitReason.DECEASED, JOINED.plusDays(9), on(JOINED.plusDays(11)));
        Worker dead = Membership.die(recorded, JOINED.plusDays(10), CLAIM, on(JOINED.plusDays(12)));
        Worker before = Membership.withdrawDeath(dead, CLAIM, recorded, on(JOINED.plusDays(14)));
        assertEquals(WorkerStatus.DECEASED, before.status());
        assertEquals(recorded.state().death(), before.state().death());
        assertEquals(recorded.spell(), before.spell());
    }

    @Test
    void months_are_owed_from_the_number_to_the_exit() {
        assertNull(Contributions.of(enrolled(), MembershipTest::fifteenth).from());
        Worker member = Membership.book(numbered(), List.of(paid(2026, 1), paid(2026, 2)), on(JOINED));
        assertEquals(
                new Contributions(YearMonth.of(2026, 1), null, YearMonth.of(2026, 2)),
                Contributions.of(member, MembershipTest::fifteenth));
        Worker left = Membership.exit(member, ExitReason.MOVED, LocalDate.of(2026, 4, 2), on(JOINED));
        assertEquals(
                YearMonth.of(2026, 4),
                Contributions.of(left, MembershipTest::fifteenth).until());
    }

    @Test
    void the_month_of_death_is_owed_only_when_due_before_it() {
        assertEquals(YearMonth.of(2026, 3), lastOwed(LocalDate.of(2026, 4, 14)));
        assertEquals(YearMonth.of(2026, 4), lastOwed(LocalDate.of(2026, 4, 15)));
        assertEquals(YearMonth.of(2026, 4), lastOwed(LocalDate.of(2026, 4, 16)));
    }

    private static YearMonth lastOwed(LocalDate death) {
        Worker dead = Membership.die(numbered(), death, CLAIM, on(death));
        return Contributions.of(dead, MembershipTest::fifteenth).until();
    }

    @Test
    void an_existing_member_is_a_member_since_the_day_bpjs_confirmed() {
        var existing = new ExistingMembership("25001234567", LocalDate.of(2025, 7, 16));
        Worker worker = Worker.enrol(UUID.randomUUID(), details(), TERMS, existing, "siti", MATCHING, on(JOINED));
        assertEquals(LocalDate.of(2025, 7, 16), worker.memberSince());
        assertEquals(JOINED, worker.spell().enrolledOn());
        assertTrue(worker.spell().migrated());
        assertEquals("kpj:25001234567", worker.state().fingerprints().kpj());
    }

    @Test
    void a_family_member_known_already_is_not_added_again() {
        var child = child("Anak Satu", "1606035203150002");
        assertNull(enrolled().state().familyChangedAt());
        Worker worker = enrolled().withFamily(List.of(child), MATCHING, on(JOINED));
        assertEquals(worker.state().recordedAt(), worker.state().familyChangedAt());
        assertEquals(1, worker.state().family().size());
        assertSame(worker, worker.withFamily(List.of(child), MATCHING, on(JOINED)));
        assertSame(worker, worker.withFamily(List.of(child("ANAK  SATU", null)), MATCHING, on(JOINED)));
        assertEquals(
                2,
                worker.withFamily(List.of(child("Anak Dua", null)), MATCHING, on(JOINED))
                        .state()
                        .family()
                        .size());
    }

    private static FamilyDetails child(String name, String nik) {
        return new FamilyDetails(
                null, Relation.CHILD, name, nik, LocalDate.of(2015, 3, 12), Sex.FEMALE, SchoolLevel.SD, false, false);
    }

    private static Worker enrolled() {
        return Worker.enrol(UUID.randomUUID(), details(), TERMS, null, "siti", MATCHING, on(JOINED));
    }

    private static Worker numbered() {
        return Membership.assignKpj(enrolled(), "25001234567", JOINED, MATCHING, on(JOINED));
    }

    private static WorkerDetails details() {
        return new WorkerDetails(
                "1606031708850003",
                "Orang Rekaan",
                LocalDate.of(1985, 8, 17),
                null,
                Sex.MALE,
                null,
                Occupation.FARMER,
                null,
                "1606030101100001",
                new Address("16.06.03", null, "Dusun I", "1", "1"),
                null,
                1,
                "DTSEN",
                List.of());
    }

    private static PaidMonth paid(int year, int month) {
        return new PaidMonth(YearMonth.of(year, month), LocalDate.of(year, month, 10), Instant.EPOCH);
    }

    private static LocalDate fifteenth(YearMonth month) {
        return month.atDay(15);
    }

    private static Moment on(LocalDate day) {
        return new Moment(day, Instant.EPOCH);
    }
}
