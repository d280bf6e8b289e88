package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file and what it is. */
@Schema(description = "A paper of a claim: PDF, JPEG or PNG, at most 10 MB.")
public class PaperForm {
    @RestForm
    @NotNull
    @Schema(description = "Which paper it is.", examples = "DEATH_CERTIFICATE", required = true)
    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "document-code")
    public String kind;

    @RestForm("file")
    @NotNull
    @Schema(description = "PDF, JPEG or PNG.", required = true)
    public FileUpload file;
}
