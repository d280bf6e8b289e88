package org.pakekelambu.benefits.entitlement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.localstack.LocalStackTestResource;

/** The worked examples about death, total disability and scholarship, to the rupiah, through worker states and HTTP. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class WorkedExamplesApiTest {
    @Inject
    Benefits benefits;

    @Test
    void e01_natural_death_of_an_active_member_is_42_million() {
        Member member = Member.covered("2025-05-01", 14).version(1).spouse();
        benefits.hears(member.paid("2026-07", "2026-07-05"));
        natural(member, "2026-07-10")
                .lines("JKM.LUMP 20000000 PAYABLE", "JKM.PERIODIC 12000000 PAYABLE", "JKM.FUNERAL 10000000 PAYABLE")
                .totals(42_000_000, 0, 0);
    }

    @Test
    void e02_natural_death_before_three_months_pays_the_funeral_only() {
        Member member = Member.covered("2025-07-01", 2).spouse();
        benefits.hears(member);
        natural(member, "2025-08-20").lines("JKM.FUNERAL 10000000 PAYABLE").totals(10_000_000, 0, 0);
        Benefits.entitlement(member, "2025-08-20")
                .body("waiting", equalTo(true))
                .body("waitingUntil", equalTo("2025-10-01"))
                .body("covered", equalTo(true));
    }

    @Test
    void e05_thirty_eight_months_bring_the_first_school_year_of_two_children() {
        Member member = Member.covered("2023-06-01", 38)
                .spouse()
                .child("2015-01-01", "SD")
                .child("2009-01-01", "SMA");
        benefits.hears(member);
        natural(member, "2026-07-10")
                .lines(
                        "JKM.LUMP 20000000 PAYABLE",
                        "JKM.PERIODIC 12000000 PAYABLE",
                        "JKM.FUNERAL 10000000 PAYABLE",
                        "JKM.SCHOLARSHIP 1500000 PAYABLE",
                        "JKM.SCHOLARSHIP 3000000 PAYABLE")
                .totals(46_500_000, 0, 0);
        String older = member.state().family().get(1).familyId().toString();
        Benefits.entitlement(member, "2026-07-10")
                .body("scholarships[0].child", equalTo(older))
                .body("scholarships[0].rights.NATURAL_DEATH.payableNow", equalTo(1_500_000))
                .body("scholarshipMonthsNeeded", equalTo(36));
    }

    @Test
    void e06_twenty_months_bring_no_scholarship_of_a_natural_death() {
        Member member = Member.covered("2025-05-01", 20)
                .spouse()
                .child("2018-01-01", "SD")
                .child("2013-01-01", "SMP");
        benefits.hears(member);
        natural(member, "2026-12-15")
                .lines("JKM.LUMP 20000000 PAYABLE", "JKM.PERIODIC 12000000 PAYABLE", "JKM.FUNERAL 10000000 PAYABLE")
                .totals(42_000_000, 0, 0);
    }

    @Test
    void e07_two_unpaid_months_hold_all_but_the_funeral() {
        Member member = Member.covered("2025-05-01", 13).spouse();
        benefits.hears(member);
        natural(member, "2026-07-20")
                .lines("JKM.LUMP 20000000 HELD", "JKM.PERIODIC 12000000 HELD", "JKM.FUNERAL 10000000 PAYABLE")
                .totals(10_000_000, 32_000_000, 0);
        Benefits.entitlement(member, "2026-07-20")
                .body("status", equalTo("IN_ARREARS"))
                .body("arrears.months", equalTo(2))
                .body("arrears.amountToSettle", equalTo(33_600))
                .body("paidUntil", equalTo("2026-05"))
                .body("contributionMonths", equalTo(13))
                .body("contingencies.NATURAL_DEATH.lines[0].heldUntil", contains("ARREARS_SETTLED"))
                .body("contingencies.ACCIDENT_DEATH.payableNow", equalTo(0))
                .body("contingencies.ACCIDENT_DEATH.held", equalTo(70_000_000));
    }

    @Test
    void e09_without_heirs_the_burial_payer_and_the_fund_are_paid() {
        Member member = Member.covered("2025-05-01", 15);
        benefits.hears(member);
        natural(member, "2026-07-10").totals(42_000_000, 0, 0);
        Benefits.entitlement(member, "2026-07-10")
                .body(
                        "contingencies.NATURAL_DEATH.lines.payee",
                        contains("SOCIAL_SECURITY_FUND", "SOCIAL_SECURITY_FUND", "BURIAL_PAYER"));
    }

    @Test
    void e12_a_fatal_accident_is_70_million_by_statute_and_nothing_more_without_a_promise() {
        Member member = Member.covered("2025-05-01", 14).spouse();
        benefits.hears(member);
        accident(member, "2026-06-01")
                .lines("JKK.DEATH 48000000 PAYABLE", "JKK.PERIODIC 12000000 PAYABLE", "JKK.FUNERAL 10000000 PAYABLE")
                .totals(70_000_000, 0, 0);
    }

    @Test
    void the_programmes_promise_tops_a_fatal_accident_up_to_72_million_from_its_launch_on() {
        Member member = Member.covered("pake-kelambu", "2025-05-01", 14).spouse();
        benefits.hears(member);
        accident(member, "2026-06-01")
                .lines(
                        "JKK.DEATH 48000000 PAYABLE",
                        "JKK.PERIODIC 12000000 PAYABLE",
                        "JKK.FUNERAL 10000000 PAYABLE",
                        "PROGRAMME.TOP_UP 2000000 PAYABLE")
                .totals(72_000_000, 0, 0);
        Benefits.entitlement(member, "2026-06-01")
                .body("contingencies.ACCIDENT_DEATH.totalsByPayer.BPJS_KETENAGAKERJAAN.payableNow", equalTo(70_000_000))
                .body("contingencies.ACCIDENT_DEATH.totalsByPayer.PROGRAMME.payableNow", equalTo(2_000_000))
                .body("contingencies.ACCIDENT_DEATH.lines[3].citation.confidence", equalTo("A"));
        accident(member, "2025-07-15").totals(70_000_000, 0, 0);
    }

    @Test
    void e13_two_children_before_school_have_174_million_to_come() {
        Member member = Member.covered("2025-05-01", 14)
                .spouse()
                .child("2024-01-01", "NONE")
                .child("2023-01-01", "NONE");
        benefits.hears(member);
        accident(member, "2026-06-01").totals(70_000_000, 0, 174_000_000);
        Benefits.entitlement(member, "2026-06-01")
                .body(
                        "contingencies.ACCIDENT_DEATH.lines.findAll { it.code == 'JKK.SCHOLARSHIP' }.amount",
                        contains(87_000_000, 87_000_000));
    }

    @Test
    void total_disability_is_68_million() {
        Member member = Member.covered("pake-kelambu", "2025-05-01", 14).spouse();
        benefits.hears(member);
        new Owed(Benefits.entitlement(member, "2026-06-01"), "TOTAL_DISABILITY")
                .lines("JKK.DISABILITY_TOTAL 56000000 PAYABLE", "JKK.PERIODIC 12000000 PAYABLE")
                .totals(68_000_000, 0, 0);
    }

    @Test
    void the_loss_of_each_part_is_shown_by_the_table() {
        Member member = Member.covered("2025-05-01", 14);
        benefits.hears(member);
        Benefits.entitlement(member, "2026-02-01")
                .body(
                        "contingencies.PARTIAL_ANATOMIC.perLoss.find { it.part == 'THUMB' && it.side == 'RIGHT' }.line.amount",
                        equalTo(12_000_000))
                .body(
                        "contingencies.PARTIAL_ANATOMIC.perLoss.find { it.part == 'THUMB' && it.side == 'LEFT' }.line.amount",
                        equalTo(9_600_000));
    }

    @Test
    void four_unpaid_months_leave_nothing() {
        Member member = Member.covered("pake-kelambu", "2025-05-01", 10).spouse();
        benefits.hears(member);
        // March to June 2026 unpaid; June is due on Monday the 15th.
        natural(member, "2026-06-15").totals(10_000_000, 32_000_000, 0);
        natural(member, "2026-06-16").lines().totals(0, 0, 0);
        accident(member, "2026-06-16").lines().totals(0, 0, 0);
        Benefits.entitlement(member, "2026-06-16")
                .body("covered", equalTo(false))
                .body("status", equalTo("LAPSED"))
                .body("contingencies.PARTIAL_ANATOMIC.perLoss", not(hasItem(equalTo(1))));
    }

    private static Owed natural(Member member, String on) {
        return new Owed(Benefits.entitlement(member, on), "NATURAL_DEATH");
    }

    private static Owed accident(Member member, String on) {
        return new Owed(Benefits.entitlement(member, on), "ACCIDENT_DEATH");
    }

    private record Owed(ValidatableResponse answer, String contingency) {
        Owed lines(String... expected) {
            List<Map<String, Object>> lines = answer.extract().path("contingencies." + contingency + ".lines");
            assertEquals(
                    List.of(expected),
                    lines.stream()
                            .map(line -> line.get("code") + " " + line.get("amount") + " " + line.get("state"))
                            .toList());
            return this;
        }

        Owed totals(int payableNow, int held, int future) {
            answer.body("contingencies." + contingency + ".payableNow", equalTo(payableNow))
                    .body("contingencies." + contingency + ".held", equalTo(held))
                    .body("contingencies." + contingency + ".future", equalTo(future));
            return this;
        }
    }
}
