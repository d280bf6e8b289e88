package org.pakekelambu.registry.worker.api;

import static org.pakekelambu.manners.caller.Roles.AUDITOR;
import static org.pakekelambu.manners.caller.Roles.REGISTRAR;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.registry.worker.ConflictCases;
import org.pakekelambu.registry.worker.domain.ConflictCase;

/** People whom two regions claim. */
@Path("/api/v1/conflict-cases")
@Tag(name = "workers")
public class ConflictCaseResource {
    private final ConflictCases cases;
    private final Caller caller;

    ConflictCaseResource(ConflictCases cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({REGISTRAR, AUDITOR})
    @Operation(
            summary = "List people whom two regions claim",
            description =
                    "Oldest first, for either region. The region where the person stands reads `workerId`, the one"
                            + " that tried to enrol him `claimedBy`; neither reads the other's. The offices settle it between them: an"
                            + " exit here, then an enrolment there.")
    public Page<ConflictCaseView> list(@BeanParam PageRequest page) {
        return Page.of(cases.page(page), page, c -> Cursor.of(c.id()), c -> ConflictCaseView.of(c, caller.regions()));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConflictCase", description = "One person claimed by two regions, as either of them may see it.")
    record ConflictCaseView(
            @Schema(examples = "17") long id,

            @Schema(description = "Only for the region where the person stood.")
            UUID workerId,

            @Schema(examples = "16.06") String enrolledRegion,
            @Schema(examples = "16.04") String claimedRegion,

            @Schema(description = "Who tried to enrol; only for that region.")
            String claimedBy,

            Instant firstSeenAt,
            Instant lastSeenAt,
            @Schema(examples = "1") int times) {

        static ConflictCaseView of(ConflictCase c, RegionScope regions) {
            return new ConflictCaseView(
                    c.id(),
                    regions.covers(c.enrolledRegion()) ? c.workerId() : null,
                    c.enrolledRegion(),
                    c.claimedRegion(),
                    regions.covers(c.claimedRegion()) ? c.claimedBy() : null,
                    c.firstSeenAt(),
                    c.lastSeenAt(),
                    c.times());
        }
    }
}
