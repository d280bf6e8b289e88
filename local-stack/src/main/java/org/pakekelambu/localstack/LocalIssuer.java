package org.pakekelambu.localstack;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID provider on the loopback address with discovery, keys and a token endpoint for client credentials (see
 * {@link LocalClient} for the names of the clients). Its key stays the same on the same data folder.
 */
public final class LocalIssuer implements AutoCloseable {

    /** Path of the issuer and id of its key. */
    static final String NAME = "pakekelambu";

    private final MockOAuth2Server server;
    private final int port;
    private final RSAKey key;

    private LocalIssuer(MockOAuth2Server server, int port, RSAKey key) {
        this.server = server;
        this.port = port;
        this.key = key;
    }

    /**
     * @param port 0 for any free port
     * @param lifetime of the tokens given out over HTTP
     */
    public static LocalIssuer start(int port, Secrets secrets, Duration lifetime) {
        RSAKey key = SigningKey.of(secrets);
        int chosen = Ports.orFree(port);
        ClientCredentials clients = new ClientCredentials(secrets.password("client"), lifetime);
        OAuth2Config configuration = new OAuth2Config(
                false,
                null,
                null,
                false,
                new OAuth2TokenProvider(new KeyProvider(List.of(key))),
                Set.of(clients),
                new MockWebServerWrapper());
        MockOAuth2Server server = new MockOAuth2Server(configuration);
        try {
            server.start(InetAddress.getLoopbackAddress(), chosen);
        } catch (RuntimeException e) {
            throw new StackFailure("The token issuer does not start on port " + chosen + ": " + e.getMessage(), e);
        }
        return new LocalIssuer(server, chosen, key);
    }

    /** Value of {@code OIDC_ISSUER_URL}; the discovery document lies below it. */
    public String url() {
        return url(port);
    }

    static String url(int port) {
        return "http://127.0.0.1:" + port + "/" + NAME;
    }

    /** Tokens of this issuer without asking it over HTTP. */
    public LocalTokens tokens() {
        return new LocalTokens(url(), key);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
