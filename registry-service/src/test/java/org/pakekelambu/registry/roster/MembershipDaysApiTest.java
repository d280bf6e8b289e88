package org.pakekelambu.registry.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pakekelambu.registry.Registry.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pakekelambu.localstack.LocalStackTestResource;
import org.pakekelambu.localstack.api.Answer;
import org.pakekelambu.localstack.api.ApiClient;
import org.pakekelambu.registry.People;
import org.pakekelambu.registry.Registry;

/** The days of a membership say what they are: the one on which it was recorded is not the one on which it began. */
@QuarkusTest
@WithTestResource(value = LocalStackTestResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class MembershipDaysApiTest {

    @Test
    void migrated_member_joined_before_the_day_we_enrolled_him_and_the_document_says_which_day_is_which() {
        String today =
                Registry.enrolled(People.man()).at("/spells/0/enrolledOn").asText();
        String nik = People.man().nik();
        ApiClient uploader = as("days-1", "registrar", "16.06");
        byte[] file = RosterDesk.csv(List.of(RosterDesk.row(nik, "Orang Lama", kpj(nik), "2025-07-16")));
        Answer accepted = RosterDesk.upload(uploader, "EXISTING", "days.csv", file);
        Registry.finished(uploader, accepted);
        as("days-2", "registrar", "16.06")
                .postIfMatch(
                        accepted.location() + "/confirmation",
                        uploader.get(accepted.location()).etag(),
                        null)
                .expect(202);
        Registry.in(Set.of("DONE", "FAILED"), uploader, accepted.location());

        JsonNode spell = uploader.post(Registry.WORKERS + "/search", Map.of("nik", nik))
                .expect(200)
                .json()
                .at("/items/0/spells/0");
        assertEquals(today, spell.path("enrolledOn").asText(), spell.toString());
        assertEquals("2025-07-16", spell.path("kpjIssuedOn").asText(), spell.toString());
        assertTrue(spell.path("migrated").asBoolean(), spell.toString());
        Set<String> names = new TreeSet<>();
        spell.fieldNames().forEachRemaining(names::add);
        assertEquals(
                Set.of(
                        "enrolledOn",
                        "recordedAt",
                        "kpjIssuedOn",
                        "kpjRecordedAt",
                        "migrated",
                        "exitedOn",
                        "exitReason",
                        "exitRecordedAt"),
                names);

        JsonNode days = Registry.anybody().get("/q/openapi?format=json").json().at("/components/schemas/Spell");
        assertTrue(days.path("description").asText().contains("coverStart"), days.toString());
        assertTrue(
                days.at("/properties/enrolledOn/description").asText().contains("day his roster was uploaded"),
                days.toString());
        assertTrue(
                days.at("/properties/kpjIssuedOn/description").asText().contains("tanggal_kepesertaan"),
                days.toString());
    }

    private static String kpj(String nik) {
        return nik.substring(5);
    }
}
