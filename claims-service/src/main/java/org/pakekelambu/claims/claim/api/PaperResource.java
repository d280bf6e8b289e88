package org.pakekelambu.claims.claim.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.claims.claim.PaperService;
import org.pakekelambu.claims.claim.domain.Paper;
import org.pakekelambu.manners.caller.Roles;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.FormParts;
import org.pakekelambu.manners.query.Page;

/** Papers of a claim: uploaded, listed, downloaded by who may. */
@Path("/api/v1/claims/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Papers of a claim, kept encrypted.")
public class PaperResource {
    private final PaperService papers;

    PaperResource(PaperService papers) {
        this.papers = papers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Operation(
            summary = "Add a paper",
            description =
                    "PDF, JPEG or PNG by its content, at most 10 MB. A paper that was missing moves the claim on. The same"
                            + " paper again is the one that is there.")
    @APIResponse(
            responseCode = "201",
            description = "The paper, with Location",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    public Response add(@PathParam("id") UUID id, @Valid @BeanParam PaperForm form) {
        FormParts.requireOnly("file", "kind");
        if (form.file == null || form.kind == null) {
            throw Problem.invalid(form.file == null ? "file" : "kind", "missing");
        }
        Paper paper = papers.add(id, form.kind, form.content());
        return Response.status(Response.Status.CREATED)
                .header("Location", "/api/v1/claims/" + id + "/documents/" + paper.id())
                .entity(PaperView.of(paper))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(summary = "Papers of a claim", description = "Without their content, in the order of arrival.")
    @APIResponse(responseCode = "200", description = "The papers")
    public Page<PaperView> list(@PathParam("id") UUID id) {
        List<PaperView> views = papers.of(id).stream().map(PaperView::of).toList();
        return new Page<>(views, null);
    }

    @GET
    @Path("/{documentId}")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.AUDITOR})
    @Operation(summary = "Download a paper", description = "Every download is remembered.")
    @APIResponse(responseCode = "200", description = "The paper as it was uploaded")
    public Response get(@PathParam("id") UUID id, @PathParam("documentId") UUID documentId) {
        PaperService.Content content = papers.read(id, documentId);
        return Response.ok(content.bytes(), content.paper().contentType())
                .header("Content-Disposition", "attachment; filename=\"" + documentId + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
