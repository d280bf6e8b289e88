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
    void a_claim_without_a_confirmed_death_or_about_nobody_changes_nothing() {
        JsonNode worker = Registry.member(People.man());
        hear(worker, 1, null);
        claims.handle(List.of(Incoming.of(
                EventType.CLAIM_DECIDED,
                state(UUID.randomUUID(), 2, new ConfirmedDeath(LocalDate.now(), Instant.now(), false)))));
        assertEquals(2, Registry.read(worker).path("version").asInt());
    }

    private void hear(JsonNode worker, long version, ConfirmedDeath death) {
        UUID id = UUID.fromString(worker.path("id").asText());
        claims.handle(List.of(Incoming.of(EventType.CLAIM_DECIDED, state(id, version, death))));
    }

    private ClaimState state(UUID worker, long version, ConfirmedDeath death) {
        return new ClaimState(
                claim,
                version,
                Instant.now(),
                worker,
                "16.06",
                "DEATH",
                LocalDate.of(2026, 11, 1),
                "APPROVED",
                1,
                0,
                0,
                "digest",
                death);
    }
}
