package org.pakekelambu.benefits.entitlement.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.AWAITING_FIRST_PAYMENT;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.AWAITING_KPJ;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.COVERED;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.DECEASED;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.EXITED;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.IN_ARREARS;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.LAPSED;
import static org.pakekelambu.benefits.entitlement.domain.EntitlementStatus.NOT_ENROLLED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;

class StatusTimelineTest {
    private static final CoverAssessor ASSESSOR = new CoverAssessor(Law.load());

    @Test
    void a_new_member_waits_for_the_kpj_then_for_the_first_payment_then_is_covered() {
        Member member = Member.enrolled("2026-01-05").kpj("2026-01-12").paid("2026-01", "2026-01-20");
        expect(member, "2026-01-04", NOT_ENROLLED);
        expect(member, "2026-01-05", AWAITING_KPJ);
        expect(member, "2026-01-11", AWAITING_KPJ);
        expect(member, "2026-01-12", AWAITING_FIRST_PAYMENT);
        expect(member, "2026-01-19", AWAITING_FIRST_PAYMENT);
        expect(member, "2026-01-20", COVERED);
    }

    @Test
    void arrears_begin_the_day_after_the_due_day_and_cover_lapses_with_the_fourth_month() {
        // Paid May and June 2025; July is due on Tuesday 15 July 2025.
        Member member = Member.covered("2025-05-01", 2);
        expect(member, "2025-07-15", COVERED);
        expect(member, "2025-07-16", IN_ARREARS);
        expect(member, "2025-10-15", IN_ARREARS);
        expect(member, "2025-10-16", LAPSED);
        expect(member, "2027-01-01", LAPSED);
    }

    @Test
    void a_month_paid_late_was_in_arrears_until_the_payment() {
        Member member =
                Member.covered("2025-05-01", 2).paid("2025-07", "2025-07-25").paid("2025-08", "2025-08-05");
        expect(member, "2025-07-24", IN_ARREARS);
        expect(member, "2025-07-25", COVERED);
        expect(member, "2025-09-15", COVERED);
        expect(member, "2025-09-16", IN_ARREARS);
    }

    @Test
    void an_exit_and_a_death_end_the_cover() {
        expect(Member.covered("2025-05-01", 14).exited("2026-06-20", "MOVED"), "2026-06-21", EXITED);
        Member dead = Member.covered("2025-05-01", 14).died("2026-06-20");
        expect(dead, "2026-06-20", COVERED);
        expect(dead, "2026-06-21", DECEASED);
    }

    @Test
    void whoever_rejoins_waits_again_but_was_exited_in_between() {
        Member member =
                Member.covered("2025-05-01", 2).exited("2025-06-30", "MOVED").rejoined("2026-02-01");
        expect(member, "2025-12-01", EXITED);
        expect(member, "2026-02-01", AWAITING_KPJ);
        member.kpj("2026-02-03").paid("2026-02", "2026-02-10");
        expect(member, "2026-02-09", AWAITING_FIRST_PAYMENT);
        expect(member, "2026-02-10", COVERED);
    }

    @Test
    void an_existing_member_counts_from_the_kpj_he_brings() {
        Member member = Member.enrolled("2026-01-05").kpj("2025-07-01").paid("2025-07", "2025-07-01");
        expect(member, "2025-06-30", NOT_ENROLLED);
        expect(member, "2025-07-01", COVERED);
    }

    @Test
    void the_timeline_says_on_every_single_day_what_is_asked_for_that_day() {
        Member member = Member.covered("2025-05-01", 2)
                .paid("2025-07", "2025-09-25")
                .paid("2025-08", "2025-09-25")
                .paid("2025-09", "2025-09-25")
                .exited("2025-11-10", "MOVED")
                .rejoined("2026-02-01")
                .kpj("2026-02-03")
                .paid("2026-02", "2026-02-10");
        WorkerState worker = member.state();
        var timeline = ASSESSOR.timeline(worker);
        StatusTimeline steps = ASSESSOR.assess(worker).status();
        for (LocalDate day = LocalDate.of(2025, 4, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            assertEquals(ASSESSOR.statusOn(worker, timeline, day), steps.on(day), "on " + day);
        }
    }

    @Test
    void no_fingerprint_of_anybody_is_kept() {
        WorkerState kept = ASSESSOR.assess(Member.covered("2025-05-01", 2)
                        .spouse()
                        .child("2015-01-01", "SD")
                        .state())
                .worker();
        assertFalse(kept.toString().contains("secret-fingerprint"));
        assertFalse(kept.toString().contains("officer-1"));
        assertEquals(2, kept.family().size());
    }

    @Test
    void the_same_worker_under_the_same_law_says_the_same() {
        Member member = Member.covered("2025-05-01", 2);
        JudgedCover before = ASSESSOR.assess(member.state());
        assertTrue(before.saysTheSameAs(ASSESSOR.assess(member.next().state())));
        assertFalse(before.saysTheSameAs(
                ASSESSOR.assess(member.paid("2025-07", "2025-07-05").state())));
    }

    private static void expect(Member member, String date, EntitlementStatus status) {
        LocalDate day = LocalDate.parse(date);
        assertEquals(status, ASSESSOR.assess(member.state()).status().on(day), "on " + date);
    }
}
