package org.pakekelambu.registry.roster.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.pakekelambu.registry.roster.domain.RosterContent;
import org.pakekelambu.registry.roster.domain.RosterMembership;

/** The form of an upload. */
public class RosterForm {
    @RestForm
    @NotNull
    @Schema(description = "CSV in UTF-8 or XLSX, told apart by content; at most 50 MB.")
    FileUpload file;

    @RestForm
    @PartType("text/plain")
    @NotNull
    @Schema(examples = "pake-kelambu")
    String programme;

    @RestForm
    @PartType("text/plain")
    @NotNull
    @Schema(examples = "MEMBERS")
    RosterContent content;

    @RestForm
    @PartType("text/plain")
    @Schema(examples = "NEW", description = "NEW when absent. Of no meaning for families.")
    RosterMembership membership;
}
