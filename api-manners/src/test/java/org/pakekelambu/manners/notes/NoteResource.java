package org.pakekelambu.manners.notes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.pakekelambu.manners.idempotency.Idempotent;
import org.pakekelambu.manners.json.MergePatch;
import org.pakekelambu.manners.precondition.ETags;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Every kind of endpoint the services have. */
@Path("/api/v1/notes")
@RolesAllowed("officer")
public class NoteResource {
    private final NoteService notes;
    private final ObjectMapper mapper;

    NoteResource(NoteService notes, ObjectMapper mapper) {
        this.notes = notes;
        this.mapper = mapper;
    }

    @POST
    @Idempotent
    @Operation(summary = "Write a note")
    public Response write(@Valid @NotNull NoteRequest request) throws SQLException {
        if ("fail".equals(request.title())) {
            notes.write(request);
            throw new IllegalStateException("SELECT secret FROM org.pakekelambu.Secret");
        }
        var note = notes.write(request);
        return Response.created(URI.create("/api/v1/notes/" + note.id()))
                .tag(ETags.of(note.version()))
                .entity(note)
                .build();
    }

    @POST
    @Path("/files")
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("file") FileUpload file, @RestForm String kind) throws IOException {
        return Response.accepted(Map.of("size", Files.size(file.uploadedFile()), "kind", kind, "at", Instant.now()))
                .build();
    }

    @POST
    @Path("/echo")
    public Everything echo(@Valid @NotNull Everything everything) {
        return everything;
    }

    @GET
    public Page<NoteService.NoteView> list(
            @BeanParam PageRequest page,
            @QueryParam("on") LocalDate on,
            @QueryParam("kind") Kind kind,
            @QueryParam("count") Integer count)
            throws SQLException {
        return notes.list(page);
    }

    @GET
    @Path("/open")
    @PermitAll
    public Map<String, Object> open() {
        return Map.of("open", true);
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") UUID id) throws SQLException {
        var note = notes.read(id);
        return Response.ok(note).tag(ETags.of(note.version())).build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch)
            throws SQLException, JsonProcessingException {
        var title = patch.applyTo(new Title("before"), Title.class, mapper);
        var note = notes.rename(id, title.title(), ifMatch);
        return Response.ok(note).tag(ETags.of(note.version())).build();
    }

    public enum Kind {
        LARGE,
        SMALL
    }

    public record Title(String title) {}

    public record NoteRequest(
            @NotNull String region,
            @NotBlank @Size(max = 50) String title,
            LocalDate written) {}

    public record Whole(int count, boolean yes) {}

    public record Everything(
            Whole whole,
            Long amount,
            String text,
            LocalDate date,
            Instant at,
            BigDecimal share,
            Kind kind,
            List<@Valid Title> titles,
            Everything inner) {}
}
