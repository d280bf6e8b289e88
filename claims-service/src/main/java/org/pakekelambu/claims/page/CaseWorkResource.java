package org.pakekelambu.claims.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.pakekelambu.claims.claim.PaperService;
import org.pakekelambu.claims.claim.api.PaperForm;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.problem.ProblemWriter;
import org.pakekelambu.manners.query.FormParts;
import org.pakekelambu.manners.time.BusinessClock;

/** The forms of a case. What is refused comes back on the same page, with the reason and with what was written. */
@Path("/work/claims/{id}")
@Produces(SignInResource.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CaseWorkResource {
    /** Parameter under which a form says which sending of which page it is. */
    static final String FORM = "form";

    private final CaseWork work;
    private final Cases cases;
    private final PaperService papers;
    private final ProblemWriter problems;
    private final Frames frames;
    private final BusinessClock clock;

    CaseWorkResource(
            CaseWork work,
            Cases cases,
            PaperService papers,
            ProblemWriter problems,
            Frames frames,
            BusinessClock clock) {
        this.clock = clock;
        this.work = work;
        this.cases = cases;
        this.papers = papers;
        this.problems = problems;
        this.frames = frames;
    }

    @POST
    @Path("/filing")
    @RolesAllowed(Roles.OFFICER)
    public Response file(
            @PathParam("id") UUID id, @QueryParam(FORM) String form, MultivaluedMap<String, String> fields) {
        Typed typed = Typed.of(fields);
        return attempt(id, typed.fields(), () -> work.file(id, typed.version()));
    }

    @POST
    @Path("/assessment")
    @RolesAllowed(Roles.OFFICER)
    public Response assess(
            @PathParam("id") UUID id, @QueryParam(FORM) String form, MultivaluedMap<String, String> fields) {
        Typed typed = Typed.of(fields);
        return attempt(id, typed.fields(), () -> work.assess(id, typed.version(), typed.assessment()));
    }

    @POST
    @Path("/heirs")
    @RolesAllowed(Roles.OFFICER)
    public Response nameHeirs(
            @PathParam("id") UUID id, @QueryParam(FORM) String form, MultivaluedMap<String, String> fields) {
        Typed typed = Typed.of(fields);
        return attempt(
                id,
                typed.fields(),
                () -> work.nameHeirs(id, typed.version(), TypedHeirs.stay(typed), TypedHeirs.added(typed, clock)));
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Roles.APPROVER)
    public Response decide(
            @PathParam("id") UUID id, @QueryParam(FORM) String form, MultivaluedMap<String, String> fields) {
        Typed typed = Typed.of(fields);
        return attempt(id, typed.fields(), () -> work.decide(id, typed.version(), typed.decision()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.OFFICER)
    public Response withdraw(
            @PathParam("id") UUID id, @QueryParam(FORM) String form, MultivaluedMap<String, String> fields) {
        Typed typed = Typed.of(fields);
        return attempt(id, typed.fields(), () -> work.withdraw(id, typed.version(), typed.reason()));
    }

    @POST
    @Path("/appeal")
    @RolesAllowed(Roles.OFFICER)
    public Response appeal(
            @PathParam("id") UUID id, @QueryParam(FORM) String form, MultivaluedMap<String, String> fields) {
        Typed typed = Typed.of(fields);
        return attempt(id, typed.fields(), () -> work.appeal(id, typed.version(), typed.reason()));
    }

    /** The same paper again is the one that is there, so this form needs no key. */
    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.OFFICER)
    public Response add(@PathParam("id") UUID id, @Valid @BeanParam PaperForm paper) {
        FormParts.requireOnly("file", "kind");
        return attempt(id, Map.of(), () -> {
            papers.add(id, paper.kind, paper.content());
            return CaseWork.back(id, Done.PAPER_ADDED);
        });
    }

    private Response attempt(UUID id, Map<String, String> typed, Supplier<Response> step) {
        try {
            return step.get();
        } catch (Problem refused) {
            if (refused.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw refused;
            }
            Frame frame = frames.at(QueueRow.href(id));
            Speech say = frame.say();
            Refusal refusal = Refusal.of(refused.type(), problems.spoken(refused, say.language()), say);
            CaseView file = cases.show(id, new Attempt(refusal, null, typed), say);
            return Response.status(refused.status())
                    .entity(WorkPages.caseFile(frame, file).render())
                    .build();
        }
    }
}
