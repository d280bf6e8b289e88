package org.pakekelambu.claims.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The way to the issuer and back. A cookie remembers who set out, so that nobody comes back with another's code. */
@Path("/work/account")
@PermitAll
@Produces(SignInResource.HTML)
public class AccountResource {
    static final String BACK = "/work/account/back";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OfficeAccount account;
    private final Session session;
    private final Frames frames;

    AccountResource(OfficeAccount account, Session session, Frames frames) {
        this.account = account;
        this.session = session;
        this.frames = frames;
    }

    @GET
    public Response leave() {
        String state = random();
        String verifier = random();
        return SignInResource.seeOther(account.door(state, verifier))
                .cookie(session.setOut(state + "." + verifier))
                .build();
    }

    /** Issuers add parameters of their own ({@code iss}, {@code session_state}); only state and code count. */
    @GET
    @Path("/back")
    public Response arrive(
            @QueryParam("code") String code,
            @QueryParam("state") String state,
            @QueryParam("iss") String issuer,
            @QueryParam("session_state") String issuersSession,
            @QueryParam("error") String error,
            @QueryParam("error_description") String why,
            @CookieParam(Session.SET_OUT) String setOut) {
        boolean ours = setOut != null && state != null && code != null && setOut.startsWith(state + ".");
        Optional<String> token = ours
                ? account.token(code, setOut.substring(state.length() + 1)).filter(Session::looksLikeToken)
                : Optional.empty();
        Frame frame = Frame.forNobody(frames.speech(), "/work/sign-in");
        // A redirect would still count as coming from the issuer, and the strict cookie would not go with it.
        return token.map(good ->
                        Response.ok(WorkPages.arrived(frame).render()).cookie(session.opened(good), session.arrived()))
                .orElseGet(() -> Response.status(401)
                        .entity(WorkPages.signIn(frame, SignInResource.QUEUE, true, account.isOffered())
                                .render())
                        .cookie(session.arrived()))
                .build();
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
