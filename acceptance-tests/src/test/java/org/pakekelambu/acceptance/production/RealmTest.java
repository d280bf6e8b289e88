package org.pakekelambu.acceptance.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.caller.Roles;

/** The realm that Keycloak imports gives the tokens which the services take. */
class RealmTest {

    private static final int LONGEST_LIFE_SECONDS = 900;

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(Repository.text("deploy/keycloak/pake-kelambu-realm.json"));
    }

    private static Set<String> texts(JsonNode list, String field) {
        Set<String> texts = new TreeSet<>();
        list.forEach(item ->
                texts.add(field.isEmpty() ? item.asText() : item.at(field).asText()));
        return texts;
    }

    @Test
    void the_roles_are_those_of_the_code_and_each_has_a_client() throws Exception {
        Set<String> roles = new TreeSet<>();
        for (var field : Roles.class.getFields()) {
            roles.add((String) field.get(null));
        }
        assertEquals(roles, texts(realm().at("/roles/realm"), "/name"));
        assertEquals(roles, texts(realm().path("users"), "/realmRoles/0"));
    }

    @Test
    void tokens_live_no_longer_than_the_services_allow() throws IOException {
        assertTrue(Repository.sources("api-manners")
                .contains("MAX_TOKEN_LIFETIME_SECONDS\", defaultValue = \"" + LONGEST_LIFE_SECONDS + "\""));
        assertTrue(realm().path("accessTokenLifespan").asInt(Integer.MAX_VALUE) <= LONGEST_LIFE_SECONDS);
    }

    @Test
    void every_client_gets_access_tokens_with_subject_audience_roles_and_regions() throws IOException {
        JsonNode scope = realm().at("/clientScopes/0");
        assertEquals(
                Set.of("benefits", "claims", "registry"),
                without(texts(scope.path("protocolMappers"), "/config/included.custom.audience"), ""));
        assertTrue(texts(scope.path("protocolMappers"), "/protocolMapper").contains("oidc-sub-mapper"));
        assertTrue(texts(scope.path("protocolMappers"), "/config/claim.name").containsAll(Set.of("roles", "regions")));
        for (JsonNode client : realm().path("clients")) {
            String id = client.path("clientId").asText();
            assertEquals(
                    "true",
                    client.at("/attributes/access.token.header.type.rfc9068").asText(),
                    id);
            assertTrue(texts(client.path("defaultClientScopes"), "").contains("pake-kelambu"), id);
            assertEquals(false, client.path("directAccessGrantsEnabled").asBoolean(true), id);
        }
    }

    @Test
    void no_secret_stands_in_it_and_compose_gives_those_it_asks_for() throws IOException {
        for (JsonNode client : realm().path("clients")) {
            assertTrue(
                    client.path("publicClient").asBoolean()
                            || client.path("secret").asText().matches("\\$\\{[A-Z]+_SECRET}"),
                    client::toString);
        }
        Set<String> asked = Repository.found(
                Pattern.compile("\\$\\{([A-Z_]+)}"), Repository.text("deploy/keycloak/pake-kelambu-realm.json"));
        Set<String> given = new TreeSet<>(Compose.read().environment("keycloak").keySet());
        given.removeIf(name -> name.startsWith("KC_"));
        assertEquals(asked, given);
    }

    @Test
    void only_an_administrator_may_say_which_regions_somebody_sees() throws IOException {
        String profile = realm().at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .at("/kc.user.profile.config/0")
                .asText();
        for (JsonNode attribute : new ObjectMapper().readTree(profile).path("attributes")) {
            if (attribute.path("name").asText().equals("regions")) {
                assertEquals(Set.of("admin"), texts(attribute.at("/permissions/edit"), ""));
                return;
            }
        }
        throw new AssertionError("people could have no regions: " + profile);
    }

    private static Set<String> without(Set<String> texts, String text) {
        texts.remove(text);
        return texts;
    }
}
