package org.pakekelambu.localstack;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** Answers the token endpoint: a known client with the right secret gets its role and region, anybody else nothing. */
final class ClientCredentials implements OAuth2TokenCallback {

    private final String secret;
    private final Duration lifetime;

    ClientCredentials(String secret, Duration lifetime) {
        this.secret = secret;
        this.lifetime = lifetime;
    }

    @Override
    public String issuerId() {
        return LocalIssuer.NAME;
    }

    @Override
    public String subject(TokenRequest request) {
        return client(request).id();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "at+jwt";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return Arrays.stream(Service.values()).map(Service::id).toList();
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        LocalClient client = client(request);
        return Map.of(
                "azp", client.id(),
                "client_id", client.id(),
                "roles", List.of(client.role()),
                "regions", List.of(client.region()));
    }

    @Override
    public long tokenExpiry() {
        return lifetime.toSeconds();
    }

    private LocalClient client(TokenRequest request) {
        if (!(request.getClientAuthentication() instanceof PlainClientSecret given)
                || !secret.equals(given.getClientSecret().getValue())) {
            throw new OAuth2Exception(OAuth2Error.INVALID_CLIENT, "The client secret is missing or wrong.");
        }
        return LocalClient.named(given.getClientID().getValue())
                .orElseThrow(() -> new OAuth2Exception(
                        OAuth2Error.INVALID_CLIENT,
                        "Clients are called role-region or role-region-name, for instance registrar-16.06."));
    }
}
