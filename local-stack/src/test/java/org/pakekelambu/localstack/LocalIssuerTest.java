package org.pakekelambu.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the tokens as a service does: with the keys found through discovery. */
class LocalIssuerTest {

    private static final RunningStack STACK = TestStack.get();
    private static final List<String> ROLES = List.of("registrar");
    private static final List<String> REGIONS = List.of("16.06");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void token_made_without_http_is_accepted_by_the_published_keys() throws Exception {
        JWTClaimsSet claims = verified(STACK.tokens().token("siti", ROLES, REGIONS));
        assertEquals("siti", claims.getSubject());
        assertEquals(List.of("registry", "benefits", "claims"), claims.getAudience());
        assertEquals(ROLES, claims.getStringListClaim("roles"));
        assertEquals(REGIONS, claims.getStringListClaim("regions"));
        assertEquals("siti", claims.getStringClaim("azp"));
        assertEquals(claims.getIssueTime(), claims.getNotBeforeTime());
    }

    @Test
    void client_of_a_role_and_region_gets_its_token_over_http() throws Exception {
        HttpResponse<String> answer = ask("approver-16.06-rahma", STACK.clientSecret());
        assertEquals(200, answer.statusCode(), answer.body());
        JWTClaimsSet claims = verified(
                new ObjectMapper().readTree(answer.body()).get("access_token").asText());
        assertEquals("approver-16.06-rahma", claims.getSubject());
        assertEquals(List.of("approver"), claims.getStringListClaim("roles"));
        assertEquals(REGIONS, claims.getStringListClaim("regions"));
    }

    @Test
    void partner_of_the_whole_country_has_the_empty_region() throws Exception {
        HttpResponse<String> answer = ask("partner-all", STACK.clientSecret());
        JWTClaimsSet claims = verified(
                new ObjectMapper().readTree(answer.body()).get("access_token").asText());
        assertEquals(List.of(""), claims.getStringListClaim("regions"));
    }

    @Test
    void wrong_secret_and_unknown_client_get_nothing() throws Exception {
        assertTrue(ask("registrar-16.06", "guess").statusCode() >= 400);
        assertTrue(ask("mayor-16.06", STACK.clientSecret()).statusCode() >= 400);
    }

    @Test
    void hostile_tokens_are_what_they_claim_to_be() {
        LocalTokens tokens = STACK.tokens();
        assertThrows(Exception.class, () -> verified(tokens.expired("siti", ROLES, REGIONS)));
        assertThrows(Exception.class, () -> verified(tokens.notYetValid("siti", ROLES, REGIONS)));
        assertThrows(Exception.class, () -> verified(tokens.forAnotherAudience("siti", ROLES, REGIONS)));
        assertThrows(Exception.class, () -> verified(tokens.ofAnotherIssuer("siti", ROLES, REGIONS)));
        assertThrows(Exception.class, () -> verified(tokens.forged("siti", ROLES, REGIONS)));
        assertThrows(Exception.class, () -> verified(tokens.idToken("siti", ROLES, REGIONS)));
    }

    private HttpResponse<String> ask(String client, String secret) throws Exception {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        return http.send(
                HttpRequest.newBuilder(URI.create(STACK.issuerUrl() + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JWTClaimsSet verified(String token) throws Exception {
        HttpResponse<String> discovery = http.send(
                HttpRequest.newBuilder(URI.create(STACK.issuerUrl() + "/.well-known/openid-configuration"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode found = new ObjectMapper().readTree(discovery.body());
        assertEquals(STACK.issuerUrl(), found.get("issuer").asText());
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256,
                JWKSourceBuilder.create(
                                URI.create(found.get("jwks_uri").asText()).toURL())
                        .build()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                "registry",
                new JWTClaimsSet.Builder().issuer(STACK.issuerUrl()).build(),
                Set.of("sub", "exp", "nbf", "iat", "azp")));
        return processor.process(token, null);
    }
}
