package org.pakekelambu.claims.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.pakekelambu.claims.claim.PaperService;
import org.pakekelambu.claims.explanation.ExplanationService;
import org.pakekelambu.claims.letter.LetterService;
import org.pakekelambu.claims.letter.LetterSubject;
import org.pakekelambu.manners.caller.Roles;

/** A case to read: itself, its letter, its explanation, its papers. */
@Path("/work/claims/{id}")
@RolesAllowed({Roles.OFFICER, Roles.APPROVER})
@Produces(SignInResource.HTML)
public class CaseResource {
    private final Cases cases;
    private final LetterService letters;
    private final ExplanationService explanations;
    private final PaperService papers;
    private final Frames frames;

    CaseResource(
            Cases cases, LetterService letters, ExplanationService explanations, PaperService papers, Frames frames) {
        this.cases = cases;
        this.letters = letters;
        this.explanations = explanations;
        this.papers = papers;
        this.frames = frames;
    }

    @GET
    public String read(@PathParam("id") UUID id, @QueryParam("done") Done done) {
        Frame frame = frames.at(QueueRow.href(id));
        Attempt attempt = done == null ? Attempt.NONE : Attempt.done(frame.say().named(done));
        return WorkPages.caseFile(frame, cases.show(id, attempt, frame.say())).render();
    }

    @GET
    @Path("/letter")
    public String letter(
            @PathParam("id") UUID id,
            @QueryParam("about") LetterSubject about,
            @QueryParam("forOfficer") Boolean forOfficer) {
        boolean officers = Boolean.TRUE.equals(forOfficer);
        LetterSubject subject = about == null ? LetterSubject.DECISION : about;
        Frame frame = frames.at(QueueRow.href(id) + "/letter?about=" + subject + (officers ? "&forOfficer=true" : ""));
        return WorkPages.letter(
                        frame,
                        QueueRow.href(id),
                        letters.letter(
                                id, subject, null, null, officers, frame.say().language()))
                .render();
    }

    @GET
    @Path("/explanation")
    public String explanation(@PathParam("id") UUID id) {
        Frame frame = frames.at(QueueRow.href(id) + "/explanation");
        return WorkPages.explanation(
                        frame,
                        QueueRow.number(id),
                        QueueRow.href(id),
                        ReasonRow.of(explanations.explain(id, null, null, "claim-explanation-read"), frame.say()))
                .render();
    }

    @GET
    @Path("/documents/{documentId}")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    public Response paper(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        PaperService.Content content = papers.read(id, documentId);
        return Response.ok(content.bytes(), content.paper().contentType())
                .header("Content-Disposition", "attachment; filename=\"" + documentId + "\"")
                .build();
    }
}
