package org.pakekelambu.registry.programme.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.programme.domain.Sponsor;

@Schema(description = "Who pays for members, to be added.")
record AddSponsorRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,59}") @Schema(examples = "pt-sawit-makmur")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "PT Sawit Makmur")
        String name,

        @NotNull Sponsor.Kind kind,

        @NotNull @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}") @Schema(examples = "16.06")
        String region) {

    Sponsor sponsor() {
        return new Sponsor(code, name, kind, region);
    }
}
