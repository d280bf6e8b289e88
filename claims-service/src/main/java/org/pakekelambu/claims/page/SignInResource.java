package org.pakekelambu.claims.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.pakekelambu.manners.problem.Language;

/** Signing in with an access token, signing out, and the language: what needs no token. */
@Path("/work")
@PermitAll
@Produces(SignInResource.HTML)
public class SignInResource {
    static final String HTML = "text/html;charset=UTF-8";
    static final String QUEUE = "/work/queue";

    private final Session session;
    private final Frames frames;
    private final OfficeAccount account;

    SignInResource(Session session, Frames frames, OfficeAccount account) {
        this.account = account;
        this.session = session;
        this.frames = frames;
    }

    @GET
    public Response start() {
        return seeOther(QUEUE).build();
    }

    @GET
    @Path("/sign-in")
    public String page() {
        return WorkPages.signIn(Frame.forNobody(frames.speech(), "/work/sign-in"), QUEUE, false, account.isOffered())
                .render();
    }

    /** Keeps the token; the page that follows finds out whether it is good. */
    @POST
    @Path("/sign-in")
    public Response open(@RestForm String token, @RestForm String next) {
        String given = token == null ? "" : token.strip();
        String page = next == null || next.equals("/work/sign-in") ? QUEUE : inside(next);
        if (!Session.looksLikeToken(given)) {
            Frame frame = Frame.forNobody(frames.speech(), "/work/sign-in");
            return Response.status(401)
                    .entity(WorkPages.signIn(frame, page, true, account.isOffered())
                            .render())
                    .build();
        }
        return seeOther(page).cookie(session.opened(given)).build();
    }

    @POST
    @Path("/sign-out")
    public Response close() {
        return seeOther("/work/sign-in").cookie(session.closed()).build();
    }

    @POST
    @Path("/language")
    public Response speak(@RestForm String to, @RestForm String back) {
        return seeOther(inside(back)).cookie(session.speaking(Language.of(to))).build();
    }

    @GET
    @Path("/style.css")
    @Produces("text/css;charset=UTF-8")
    public Response style() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return Response.ok(loader.getResourceAsStream("work/style.css")).build();
    }

    /** Only to pages of ours. */
    private static String inside(String page) {
        return page != null && page.matches("/work/[A-Za-z0-9/_.?=&-]*") ? page : QUEUE;
    }

    /** The path alone: which scheme and host the browser used is the proxy's business. */
    static Response.ResponseBuilder seeOther(String page) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", page);
    }
}
