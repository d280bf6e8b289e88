package org.pakekelambu.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pakekelambu.manners.ProblemApiTest.expect;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.pakekelambu.manners.notes.Http;
import org.pakekelambu.manners.notes.TestIssuer;
import org.pakekelambu.manners.notes.TestServers;

/** Which tokens are believed (trust rule 21). */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TokenApiTest {
    private static final long NOW = System.currentTimeMillis() / 1000;

    @Test
    void a_good_token_is_believed() {
        accepted(claims -> {});
        accepted(claims -> {
            claims.unsetClaim("azp");
            claims.setClaim("client_id", "desk");
        });
    }

    @Test
    void an_access_token_of_keycloak_is_believed() {
        assertEquals(
                200,
                with(TestIssuer.current.signed("JWT", c -> c.setClaim("typ", "Bearer"), TestIssuer.current.key())));
    }

    @Test
    void an_id_token_is_refused() {
        refused(TestIssuer.current.signed("JWT", claims -> {}, TestIssuer.current.key()));
        refused(TestIssuer.current.signed("JWT", c -> c.setClaim("typ", "ID"), TestIssuer.current.key()));
        refused(TestIssuer.current.token(c -> c.setClaim("nonce", "n")));
        refused(TestIssuer.current.signed("JWT", c -> c.setClaim("typ", "Refresh"), TestIssuer.current.key()));
    }

    @Test
    void times_are_checked_with_a_minute_of_tolerance() {
        refused(TestIssuer.current.token(lasting(-600, -70)));
        accepted(lasting(-300, -30));
        refused(TestIssuer.current.token(c -> c.setNotBefore(NumericDate.fromSeconds(NOW + 120))));
        accepted(c -> c.setNotBefore(NumericDate.fromSeconds(NOW + 30)));
        refused(TestIssuer.current.token(lasting(120, 300)));
        refused(TestIssuer.current.token(c -> c.unsetClaim("exp")));
        refused(TestIssuer.current.token(c -> c.unsetClaim("iat")));
    }

    @Test
    void a_token_of_twenty_years_is_refused() {
        refused(TestIssuer.current.token(c -> c.setExpirationTime(NumericDate.fromSeconds(NOW + 20L * 365 * 86_400))));
        refused(TestIssuer.current.token(lasting(0, 16 * 60)));
        accepted(lasting(-5, 14 * 60));
    }

    @Test
    void audience_and_issuer_are_checked() {
        refused(TestIssuer.current.token(c -> c.setAudience("elsewhere")));
        refused(TestIssuer.current.token(c -> c.unsetClaim("aud")));
        refused(TestIssuer.current.token(c -> c.setIssuer("https://issuer.example")));
        refused(TestIssuer.current.token(c -> c.unsetClaim("iss")));
    }

    @Test
    void who_and_where_are_required() {
        for (String claim : List.of("sub", "azp", "roles", "regions")) {
            refused(TestIssuer.current.token(c -> c.unsetClaim(claim)));
        }
        refused(TestIssuer.current.token(c -> c.setClaim("regions", "16.06")));
        refused(TestIssuer.current.token(c -> c.setClaim("regions", List.of("%"))));
        refused(TestIssuer.current.token(c -> c.setClaim("regions", List.of("16' or '1'='1"))));
        refused(TestIssuer.current.token(c -> c.setClaim("roles", "officer")));
    }

    @Test
    void unsigned_and_wrongly_signed_tokens_are_refused() {
        String good = Http.officer();
        String[] parts = good.split("\\.");
        String none = encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");
        refused(none + "." + parts[1] + ".");
        refused(none + "." + parts[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
        refused(parts[0] + "."
                + encoded(TestIssuer.current.claims(c -> c.setSubject("eve")).toJson()) + "." + parts[2]);
        var foreign = TestIssuer.newKey();
        refused(TestIssuer.current.signed("at+jwt", claims -> {}, foreign));
        foreign.setKeyId(TestIssuer.current.key().getKeyId());
        refused(TestIssuer.current.signed("at+jwt", claims -> {}, foreign));
        refused("opaque");
        refused("");
    }

    @Test
    void a_token_once_believed_vouches_for_no_other() {
        String good = Http.officer();
        assertEquals(200, with(good));
        assertEquals(200, with(good));
        String[] parts = good.split("\\.");
        String eve = encoded(TestIssuer.current.claims(c -> c.setSubject("eve")).toJson());
        refused(parts[0] + "." + eve + "." + parts[2]);
        String signature = (parts[2].charAt(0) == 'A' ? 'B' : 'A') + parts[2].substring(1);
        refused(parts[0] + "." + parts[1] + "." + signature);
        assertEquals(200, with(good));
    }

    private static Consumer<JwtClaims> lasting(long from, long to) {
        return claims -> {
            claims.setIssuedAt(NumericDate.fromSeconds(NOW + from));
            claims.setNotBefore(NumericDate.fromSeconds(NOW + from));
            claims.setExpirationTime(NumericDate.fromSeconds(NOW + to));
        };
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void accepted(Consumer<JwtClaims> change) {
        assertEquals(200, with(TestIssuer.current.token(change)));
    }

    private static int with(String token) {
        return Http.send(Http.as(token, "/api/v1/notes")).status();
    }

    private static void refused(String token) {
        var reply = Http.send(Http.as(token, "/api/v1/notes"));
        expect(reply, 401, token.isEmpty() ? "token-missing" : "token-refused");
    }
}
