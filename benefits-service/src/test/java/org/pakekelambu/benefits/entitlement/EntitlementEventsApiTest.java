package org.pakekelambu.benefits.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pakekelambu.benefits.Benefits;
import org.pakekelambu.benefits.Member;
import org.pakekelambu.benefits.Wire;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.localstack.LocalStackTestResource;

/** From the registry's topic to the topic of entitlements, over the real broker and database. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "benefits"))
class EntitlementEventsApiTest {
    @Inject
    Benefits benefits;

    @Test
    void a_worker_who_is_announced_has_an_entitlement_that_is_announced() {
        Member member = Member.covered("pake-kelambu", "2025-07-01", 13).spouse();
        Wire.send("worker-enrolled", List.of(member.state()));
        EntitlementState state = Wire.published(member.id, s -> true).get(0);
        assertEquals(1, state.version());
        assertEquals(1, state.workerVersion());
        assertEquals("pake-kelambu", state.programme());
        assertEquals("16.06", state.region());
        assertEquals(LocalDate.of(2025, 7, 1), state.spells().get(0).from());
        assertEquals(13, state.spells().get(0).paidMonths().size());
        assertEquals(
                member.state().paidMonths().get(3).recordedAt(),
                state.spells().get(0).paidMonths().get(3).recordedAt());
        Benefits.entitlement(member, "2026-07-10");
    }

    @Test
    void every_newer_worker_version_is_passed_on_even_where_the_cover_is_the_same_and_an_older_one_never() {
        Member member = Member.covered("2025-07-01", 13);
        WorkerState first = member.state();
        WorkerState second = member.next().spouse().state();
        benefits.hears(List.of(first));
        benefits.hears(List.of(second));
        benefits.hears(List.of(first));
        benefits.hears(List.of(second));
        WorkerState third = member.next().paid("2026-08", "2026-08-05").state();
        benefits.hears(List.of(third));
        List<EntitlementState> events = Wire.published(member.id, s -> s.workerVersion() == 3);
        assertEquals(
                List.of(1L, 2L, 3L),
                events.stream().map(EntitlementState::version).toList());
        assertEquals(
                List.of(1L, 2L, 3L),
                events.stream().map(EntitlementState::workerVersion).toList());
        assertEquals(events.get(0).spells(), events.get(1).spells());
        assertNotEquals(events.get(1).spells(), events.get(2).spells());
    }

    @Test
    void waiting_for_bpjs_is_told_apart_from_waiting_for_the_first_payment() {
        Member member = Member.enrolled("2026-07-01");
        benefits.hears(member);
        benefits.hears(member.next().kpj("2026-07-03"));
        List<EntitlementState> events = Wire.published(member.id, s -> s.workerVersion() == 2);
        assertTrue(events.get(0).awaitingKpj());
        assertTrue(events.get(1).awaitingFirstPayment());
    }
}
