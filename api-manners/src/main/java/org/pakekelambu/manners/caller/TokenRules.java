package org.pakekelambu.manners.caller;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.pakekelambu.manners.time.Rehearsal;

/**
 * What we ask of a token beyond signature, issuer, audience, expiry and nbf, which the OIDC extension checks (RFC 9068,
 * RFC 8725): an access token, not an ID token; a short life; a subject, a client, roles and regions.
 */
@ApplicationScoped
@Unremovable
public class TokenRules implements Validator {
    private static final int SKEW_SECONDS = 60;
    private static final int LONGEST_SECONDS = 900;
    private static final Set<String> ACCESS_TOKEN_HEADERS = Set.of("at+jwt", "application/at+jwt");

    private final long maxLifetime;

    TokenRules(@ConfigProperty(name = "MAX_TOKEN_LIFETIME_SECONDS", defaultValue = "900") long maxLifetime) {
        this.maxLifetime = maxLifetime;
    }

    /** @throws IllegalStateException when a setting would let tokens live longer than they may, outside rehearsal */
    void check(@Observes StartupEvent start) {
        if (maxLifetime > LONGEST_SECONDS && !Rehearsal.isOn()) {
            throw new IllegalStateException(
                    "MAX_TOKEN_LIFETIME_SECONDS is " + maxLifetime + ", but only the profiles local"
                            + " and test may accept tokens that live longer than " + LONGEST_SECONDS + " seconds.");
        }
    }

    /** Null when the token is good, else what is wrong (for the debug log only). */
    @Override
    public String validate(JwtContext context) throws MalformedClaimException {
        JwtClaims claims = context.getJwtClaims();
        String typ = context.getJoseObjects().get(0).getHeader("typ");
        if (!isAccessToken(typ, claims)) {
            return "not an access token";
        }
        if (claims.getIssuedAt() == null || claims.getExpirationTime() == null) {
            return "iat and exp are required";
        }
        long issued = claims.getIssuedAt().getValue();
        if (issued > System.currentTimeMillis() / 1000 + SKEW_SECONDS) {
            return "issued in the future";
        }
        long lifetime = claims.getExpirationTime().getValue() - issued;
        if (lifetime > maxLifetime || lifetime < 0) {
            return "lives longer than " + maxLifetime + " s";
        }
        if (isBlank(claims.getSubject())
                || isBlank(client(claims.getClaimValue("azp"), claims.getClaimValue("client_id")))) {
            return "sub and azp or client_id are required";
        }
        return listOfTexts(claims.getClaimValue("roles")) && regions(claims.getClaimValue("regions"))
                ? null
                : "roles and regions are required";
    }

    /** By header (RFC 9068) or, for issuers that do not set it, by the claim {@code typ} of Keycloak. */
    private static boolean isAccessToken(String typ, JwtClaims claims) {
        if (claims.hasClaim("nonce") || claims.hasClaim("at_hash") || claims.hasClaim("c_hash")) {
            return false;
        }
        return typ != null && ACCESS_TOKEN_HEADERS.contains(typ.toLowerCase(Locale.ROOT))
                || "Bearer".equals(claims.getClaimValue("typ"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank() || text.length() > 200;
    }

    private static boolean listOfTexts(Object claim) {
        return claim instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static boolean regions(Object claim) {
        return listOfTexts(claim)
                && ((Collection<?>) claim).size() <= 100
                && ((Collection<?>) claim).stream().allMatch(region -> RegionScope.isRegion((String) region));
    }

    static String client(Object azp, Object clientId) {
        return azp instanceof String text && !text.isBlank() ? text : clientId instanceof String id ? id : "";
    }

    static List<String> texts(Object claim) {
        return claim instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}
