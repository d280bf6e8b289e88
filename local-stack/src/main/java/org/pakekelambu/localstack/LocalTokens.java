package org.pakekelambu.localstack;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as the local issuer signs them, without the way over HTTP, and tokens every service must refuse.
 */
public final class LocalTokens {

    /** Below the fifteen minutes production allows. */
    private static final Duration USUAL_LIFETIME = Duration.ofMinutes(10);

    /** So long the same token is given out again: signing costs more than most requests. */
    private static final Duration FRESH = USUAL_LIFETIME.dividedBy(2);

    private record Holder(String subject, List<String> roles, List<String> regions) {}

    private record Signed(String token, Instant at) {}

    private final String issuer;
    private final RSAKey key;
    private final Map<Holder, Signed> signed = new ConcurrentHashMap<>();

    LocalTokens(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** An access token for all three services, good for at least five more minutes; the client has the name of the subject. */
    public String token(String subject, List<String> roles, List<String> regions) {
        Instant now = Instant.now();
        return signed.compute(
                        new Holder(subject, List.copyOf(roles), List.copyOf(regions)),
                        (holder, known) ->
                                known != null && now.isBefore(known.at().plus(FRESH))
                                        ? known
                                        : new Signed(sign(plain(subject, roles, regions)), now))
                .token();
    }

    public String token(String subject, List<String> roles, List<String> regions, Duration lifetime) {
        return sign(plain(subject, roles, regions).valid(Instant.now(), lifetime));
    }

    /** One role in one region: {@code token("siti", "registrar", "16.06")}. */
    public String token(String subject, String role, String region) {
        return token(subject, List.of(role), List.of(region));
    }

    /** What {@link #token} would sign, to be changed before {@link #sign}. */
    public Token plain(String subject, List<String> roles, List<String> regions) {
        List<String> audience = Arrays.stream(Service.values()).map(Service::id).toList();
        return new Token(issuer, subject, subject, audience, roles, regions, Instant.now(), USUAL_LIFETIME, "at+jwt");
    }

    /** Signed with the issuer's own key. */
    public String sign(Token token) {
        return token.signedWith(key);
    }

    public String expired(String subject, List<String> roles, List<String> regions) {
        Instant start = Instant.now().minus(Duration.ofHours(2));
        return sign(plain(subject, roles, regions).valid(start, USUAL_LIFETIME));
    }

    public String notYetValid(String subject, List<String> roles, List<String> regions) {
        Instant start = Instant.now().plus(Duration.ofHours(2));
        return sign(plain(subject, roles, regions).valid(start, USUAL_LIFETIME));
    }

    public String ofTwentyYears(String subject, List<String> roles, List<String> regions) {
        return sign(plain(subject, roles, regions).valid(Instant.now(), Duration.ofDays(7305)));
    }

    public String forAnotherAudience(String subject, List<String> roles, List<String> regions) {
        return sign(plain(subject, roles, regions).withAudience("payroll"));
    }

    public String ofAnotherIssuer(String subject, List<String> roles, List<String> regions) {
        return sign(plain(subject, roles, regions).withIssuer("https://issuer.example/pakekelambu"));
    }

    /** Everything right but the key: a forgery. */
    public String forged(String subject, List<String> roles, List<String> regions) {
        return plain(subject, roles, regions).signedWith(SigningKey.fresh(key.getKeyID()));
    }

    /** Says who somebody is, and must not open anything. */
    public String idToken(String subject, List<String> roles, List<String> regions) {
        return sign(plain(subject, roles, regions).withType("JWT"));
    }
}
