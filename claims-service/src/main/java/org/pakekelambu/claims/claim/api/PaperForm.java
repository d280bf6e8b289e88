package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.pakekelambu.manners.problem.Problem;

/** A file and what it is. */
@Schema(description = "A paper of a claim: PDF, JPEG or PNG, at most 10 MB.")
public class PaperForm {
    private static final long LARGEST = 10L * 1024 * 1024;

    @RestForm
    @NotNull
    @Schema(description = "Which paper it is.", examples = "DEATH_CERTIFICATE", required = true)
    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "document-code")
    public String kind;

    @RestForm("file")
    @NotNull
    @Schema(description = "PDF, JPEG or PNG.", required = true)
    public FileUpload file;

    /** 413 when it is larger than a paper may be. */
    public byte[] content() {
        if (file.size() > LARGEST) {
            throw new Problem(413, "too-large");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
