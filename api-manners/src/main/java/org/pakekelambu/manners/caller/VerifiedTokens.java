package org.pakekelambu.manners.caller;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a few seconds that a token was found good. A client sends the same token with request after request;
 * checking its signature and claims each time is a quarter of the work of a small request. Only good tokens are
 * remembered, never beyond their expiry, and not so long that a withdrawn key would go unnoticed.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    private static final int MOST_TOKENS = 1_000;
    private static final long REMEMBERED_MILLIS = 5_000;

    private final OidcIdentityProvider oidc;
    private final Map<String, Verified> tokens = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST_TOKENS;
        }
    });

    VerifiedTokens(OidcIdentityProvider oidc) {
        this.oidc = oidc;
    }

    private record Verified(SecurityIdentity identity, long until) {}

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Asked before the one that checks every time. */
    @Override
    public int priority() {
        return oidc.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential)) {
            return oidc.authenticate(request, context);
        }
        String token = credential.getToken();
        Verified known = tokens.get(token);
        if (known != null && System.currentTimeMillis() < known.until()) {
            return Uni.createFrom().item(known.identity());
        }
        return oidc.authenticate(request, context).onItem().invoke(identity -> remember(token, identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken jwt) {
            long until = System.currentTimeMillis() + REMEMBERED_MILLIS;
            tokens.put(token, new Verified(identity, Math.min(until, jwt.getExpirationTime() * 1000)));
        }
    }
}
