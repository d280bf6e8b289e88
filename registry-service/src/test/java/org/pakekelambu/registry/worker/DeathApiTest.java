package org.pakekelambu.registry.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pakekelambu.events.contract.ClaimState;
import org.pakekelambu.events.contract.ConfirmedDeath;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;
import org.pakekelambu.registry.worker.messaging.ClaimListener;

@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class DeathApiTest {
    @Inject
    ClaimListener claims;

    private final UUID claim = UUID.randomUUID();

    @Test
    void a_death_confirmed_by_a_claim_ends_the_membership_once() {
        JsonNode worker = Registry.member(People.man());
        LocalDate died =
                LocalDate.parse(worker.path("spells").path(0).path("enrolledOn").asText());
        hear(worker, 3, new ConfirmedDeath(died, Instant.now(), false));
        JsonNode dead = Registry.read(worker);
        assertEquals("DECEASED", dead.path("status").asText());
        assertEquals(claim.toString(), dead.path("death").path("claimId").asText());
        assertEquals("DECEASED", dead.path("spells").path(0).path("exitReason").asText());
        assertEquals(3, dead.path("version").asInt());

        hear(worker, 3, new ConfirmedDeath(died, Instant.now(), false));
        hear(worker, 4, new ConfirmedDeath(died, Instant.now(), false));
        assertEquals(3, Registry.read(worker).path("version").asInt());
    }

    @Test
    void a_death_found_mistaken_opens_the_membership_again_and_a_late_message_does_not_end_it() {
        JsonNode worker = Registry.member(People.woman());
        LocalDate died =
                LocalDate.parse(worker.path("spells").path(0).path("enrolledOn").asText());
        hear(worker, 3, new ConfirmedDeath(died, Instant.now(), false));
        hear(worker, 5, new ConfirmedDeath(died, Instant.now(), true));
        hear(worker, 4, new ConfirmedDeath(died, Instant.now(), false));
        JsonNode alive = Registry.read(worker);
        assertEquals("ACTIVE", alive.path("status").asText());
        assertTrue(alive.path("death").isMissingNode());
    }

    @Test
    void a_rejected_claim_leaves_the_dead_dead() {
        JsonNode worker = Registry.member(People.man());
        LocalDate died =
                LocalDate.parse(worker.path("spells").path(0).path("enrolledOn").asText());
        hear(worker, 3, new ConfirmedDeath(died, Instant.now(), false));
        hear(worker, 4, new ConfirmedDeath(died, Instant.now(), false), claim, "REJECTED");
        assertEquals("DECEASED", Registry.read(worker).path("status").asText());

        UUID other = UUID.randomUUID();
        hear(worker, 2, new ConfirmedDeath(died, Instant.now(), false), other, "APPROVED");
        hear(worker, 5, new ConfirmedDeath(died, Instant.now(), false), claim, "REJECTED");
        hear(worker, 6, new ConfirmedDeath(died, Instant.now(), true), claim, "REJECTED");
        JsonNode dead = Registry.read(worker);
        assertEquals("DECEASED", dead.path("status").asText());
        assertEquals(other.toString(), dead.path("death").path("claimId").asText());
    }

    @Test
    void an_exit_a_registrar_recorded_before_the_claim_is_restored_when_the_death_is_withdrawn() {
        JsonNode worker = Registry.member(People.woman());
        String died = worker.path("spells").path(0).path("enrolledOn").asText();
        Registry.exit(worker, "DECEASED", died).expect(200);
        JsonNode recorded = Registry.read(worker);
        hear(worker, 3, new ConfirmedDeath(LocalDate.parse(died).plusDays(1), Instant.now(), false));
        assertEquals(
                claim.toString(),
                Registry.read(worker).path("death").path("claimId").asText());
        hear(worker, 4, new ConfirmedDeath(LocalDate.parse(died).plusDays(1), Instant.now(), true));
        JsonNode restored = Registry.read(worker);
        assertEquals("DECEASED", restored.path("status").asText());
        assertEquals(recorded.path("death"), restored.path("death"));
        assertEquals(recorded.path("spells"), restored.path("spells"));
    }

    @Test
    void a_claim_without_a_confirmed_death_or_about_nobody_changes_nothing() {
        JsonNode worker = Registry.member(People.man());
        hear(worker, 1, null);
        claims.handle(List.of(Incoming.of(
                EventType.CLAIM_DECIDED,
                state(UUID.randomUUID(), 2, new ConfirmedDeath(LocalDate.now(), Instant.now(), false)))));
        assertEquals(2, Registry.read(worker).path("version").asInt());
    }

    private void hear(JsonNode worker, long version, ConfirmedDeath death) {
        hear(worker, version, death, claim, "APPROVED");
    }

    private void hear(JsonNode worker, long version, ConfirmedDeath death, UUID claimId, String status) {
        UUID id = UUID.fromString(worker.path("id").asText());
        claims.handle(List.of(Incoming.of(EventType.CLAIM_DECIDED, state(id, version, death, claimId, status))));
    }

    private ClaimState state(UUID worker, long version, ConfirmedDeath death) {
        return state(worker, version, death, claim, "APPROVED");
    }

    private ClaimState state(UUID worker, long version, ConfirmedDeath death, UUID claimId, String status) {
        return new ClaimState(
                claimId,
                version,
                Instant.now(),
                worker,
                "16.06",
                "DEATH",
                LocalDate.of(2026, 11, 1),
                status,
                1,
                0,
                0,
                "digest",
                death);
    }
}
