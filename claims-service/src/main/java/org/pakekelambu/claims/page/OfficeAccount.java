package org.pakekelambu.claims.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.manners.problem.Problem;

/**
 * Signing in with one's account at the issuer: the authorization code flow of OAuth 2 with PKCE (RFC 6749 4.1, RFC 7636). What
 * comes out is an access token like any other and is judged by the same rules; no other token of the issuer is looked at.
 */
@Singleton
class OfficeAccount {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int RETRY_SECONDS = 5;

    private final String issuer;
    private final Optional<String> client;
    private final Optional<String> secret;
    private final Optional<String> back;
    private final ObjectMapper mapper;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * @param client the page's client id at the issuer; without one only tokens are taken
     * @param page where browsers find this service, for the issuer to send them back to
     */
    OfficeAccount(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "work.client.id") Optional<String> client,
            @ConfigProperty(name = "work.client.secret") Optional<String> secret,
            @ConfigProperty(name = "work.url") Optional<String> page,
            ObjectMapper mapper) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.back = page.map(url -> url.replaceAll("/+$", "") + AccountResource.BACK);
        this.mapper = mapper;
    }

    boolean isOffered() {
        return client.isPresent() && back.isPresent();
    }

    /** Where to send the browser. */
    String door(String state, String verifier) {
        return endpoint("authorization_endpoint") + "?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        client.orElseThrow(Problem::notFound),
                        "redirect_uri",
                        back.orElseThrow(Problem::notFound),
                        "scope",
                        "openid",
                        "state",
                        state,
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256"));
    }

    /** The access token for the code the browser brought back; empty when the issuer gives none. */
    Optional<String> token(String code, String verifier) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                back.orElseThrow(Problem::notFound),
                "client_id",
                client.orElseThrow(Problem::notFound),
                "code_verifier",
                verifier));
        secret.ifPresent(known -> fields.put("client_secret", known));
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint("token_endpoint")))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build();
        return Optional.ofNullable(ask(request).path("access_token").textValue());
    }

    private String endpoint(String name) {
        URI discovery = URI.create(issuer + "/.well-known/openid-configuration");
        String found = ask(HttpRequest.newBuilder(discovery).timeout(PATIENCE).build())
                .path(name)
                .textValue();
        if (found == null) {
            throw Problem.unavailable(RETRY_SECONDS);
        }
        return found;
    }

    private JsonNode ask(HttpRequest request) {
        try {
            return mapper.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException unreachable) {
            throw Problem.unavailable(RETRY_SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable(RETRY_SECONDS);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
