package org.pakekelambu.manners.notes;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** An issuer that signs whatever a test asks for, good and bad. */
public final class TestIssuer implements AutoCloseable {
    /** The one the running test service believes. */
    public static volatile TestIssuer current;

    private final HttpServer server;
    private final String url;
    private volatile RsaJsonWebKey key = newKey();

    TestIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "test-issuer");
            thread.setDaemon(true);
            return thread;
        }));
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/.well-known/openid-configuration", () -> """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token",
                 "authorization_endpoint":"%1$s/auth"}""".formatted(url));
        answer("/jwks", () -> new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        server.start();
    }

    public String url() {
        return url;
    }

    /** From now on signs with another key. */
    public void rotate() {
        key = newKey();
    }

    public String token(String subject, List<String> roles, List<String> regions) {
        return token(claims -> {
            claims.setSubject(subject);
            claims.setClaim("roles", roles);
            claims.setClaim("regions", regions);
        });
    }

    /** A good token of an officer of region 16.06, with the claims changed. */
    public String token(Consumer<JwtClaims> change) {
        return signed("at+jwt", change, key);
    }

    public String signed(String typ, Consumer<JwtClaims> change, RsaJsonWebKey with) {
        try {
            var jws = new JsonWebSignature();
            jws.setPayload(claims(change).toJson());
            jws.setKey(with.getPrivateKey());
            jws.setKeyIdHeaderValue(with.getKeyId());
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            jws.setHeader("typ", typ);
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public RsaJsonWebKey key() {
        return key;
    }

    public JwtClaims claims(Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        claims.setIssuer(url);
        claims.setSubject("ana");
        claims.setAudience("notes", "elsewhere");
        claims.setIssuedAt(NumericDate.now());
        claims.setNotBefore(NumericDate.now());
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("azp", "desk");
        claims.setClaim("roles", List.of("officer"));
        claims.setClaim("regions", List.of("16.06"));
        claims.setJwtId(UUID.randomUUID().toString());
        change.accept(claims);
        return claims;
    }

    public static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey fresh = RsaJwkGenerator.generateJwk(2048);
            fresh.setKeyId(UUID.randomUUID().toString());
            fresh.setUse("sig");
            return fresh;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String path, java.util.function.Supplier<String> json) {
        server.createContext(path, exchange -> {
            try (exchange) {
                byte[] body = json.get().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
