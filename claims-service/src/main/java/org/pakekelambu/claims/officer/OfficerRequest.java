package org.pakekelambu.claims.officer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer and his own number. */
@Schema(
        description = "An officer's subject and NIK; of the NIK only a keyed fingerprint is kept.",
        examples = "{\"subject\": \"rina.officer\", \"nik\": \"1606024107850002\"}")
public record OfficerRequest(
        @NotBlank @Size(max = 200) @Schema(required = true) String subject,

        @NotNull @Pattern(regexp = "[0-9]{16}", message = "nik-format") @Schema(required = true)
        String nik) {}
