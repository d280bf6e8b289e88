package org.pakekelambu.manners.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.pakekelambu.manners.problem.Problem;

/** Who is asking: the person or service (sub), its application (client), roles and regions, from the checked token. */
@RequestScoped
public class Caller {
    private final String subject;
    private final String client;
    private final Set<String> roles;
    private final RegionScope regions;

    /** For the proxy. */
    Caller() {
        this("", "", Set.of(), new RegionScope(List.of()));
    }

    @Inject
    Caller(SecurityIdentity identity) {
        this(identity.getPrincipal() instanceof JsonWebToken token ? token : null);
    }

    private Caller(JsonWebToken token) {
        this(
                token == null ? "" : token.getSubject(),
                token == null ? "" : TokenRules.client(token.getClaim("azp"), token.getClaim("client_id")),
                token == null ? Set.of() : known(TokenRules.texts(token.getClaim("roles"))),
                new RegionScope(token == null ? List.of() : TokenRules.texts(token.getClaim("regions"))));
    }

    private Caller(String subject, String client, Set<String> roles, RegionScope regions) {
        this.subject = subject;
        this.client = client;
        this.roles = roles;
        this.regions = regions;
    }

    private static Set<String> known(List<String> roles) {
        var known = new TreeSet<>(roles);
        known.retainAll(Roles.KNOWN);
        return known;
    }

    /** False for requests without a token and for work nobody asked for (consumers, schedules). */
    public boolean isKnown() {
        return !subject.isEmpty();
    }

    /** The token's {@code sub}: four eyes are told apart by it. */
    public String subject() {
        return subject;
    }

    public String client() {
        return client;
    }

    public Set<String> roles() {
        return roles;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public RegionScope regions() {
        return regions;
    }

    public boolean covers(String region) {
        return regions.covers(region);
    }

    /** 404, as for what does not exist, unless the caller may see people of that region. */
    public void requireRegion(String region) {
        if (!covers(region)) {
            throw Problem.notFound();
        }
    }
}
