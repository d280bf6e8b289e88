package org.pakekelambu.localstack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * What a token says, before it is signed. Tests change one thing at a time to make one that must be refused.
 *
 * @param client the program that asked for the token ({@code azp}, {@code client_id})
 * @param regions region prefixes: {@code 16.06}, {@code 16}, or the empty text for the whole country
 * @param type header {@code typ}: {@code at+jwt} for an access token (RFC 9068), {@code JWT} for an ID token
 */
public record Token(
        String issuer,
        String subject,
        String client,
        List<String> audience,
        List<String> roles,
        List<String> regions,
        Instant from,
        Duration lifetime,
        String type) {

    public Token withIssuer(String other) {
        return new Token(other, subject, client, audience, roles, regions, from, lifetime, type);
    }

    public Token withClient(String other) {
        return new Token(issuer, subject, other, audience, roles, regions, from, lifetime, type);
    }

    public Token withAudience(String... other) {
        return new Token(issuer, subject, client, List.of(other), roles, regions, from, lifetime, type);
    }

    public Token valid(Instant start, Duration length) {
        return new Token(issuer, subject, client, audience, roles, regions, start, length, type);
    }

    public Token withType(String other) {
        return new Token(issuer, subject, client, audience, roles, regions, from, lifetime, other);
    }

    String signedWith(RSAKey key) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(audience)
                .claim("azp", client)
                .claim("client_id", client)
                .claim("roles", roles)
                .claim("regions", regions)
                .issueTime(Date.from(from))
                .notBeforeTime(Date.from(from))
                .expirationTime(Date.from(from.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType(type))
                .build();
        SignedJWT jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new StackFailure("A token cannot be signed: " + e.getMessage(), e);
        }
        return jwt.serialize();
    }
}
