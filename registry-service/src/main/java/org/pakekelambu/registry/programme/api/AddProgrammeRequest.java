package org.pakekelambu.registry.programme.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.ContributionLaw.Funding;
import org.pakekelambu.registry.programme.domain.District;
import org.pakekelambu.registry.programme.domain.Programme;

@Schema(description = "A programme to be added. A regency that is new comes with its name and districts.")
record AddProgrammeRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,59}") @Schema(examples = "lahat-peduli")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Lahat Peduli Pekerja")
        String name,

        @NotNull @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}") @Schema(examples = "16.04")
        String region,

        @Size(max = 100) @Schema(examples = "Lahat", description = "Needed when the regency is new.")
        String regionName,

        @Valid @Size(max = 200) List<DistrictRequest> districts,

        @NotBlank @Size(max = 200) @Schema(examples = "Perbup Lahat 12/2026")
        String legalBasis,

        @NotNull @Schema(examples = "APBD") Funding funding,

        @NotBlank
        @Size(max = 30)
        @Schema(examples = "BPU_1", description = "Contribution band; its amounts stand in the law data.")
        String band,

        @NotNull @Positive @Max(100_000_000) @Schema(examples = "10000")
        Integer quota,

        @Size(max = 60) @Schema(description = "Code of the sponsor who pays.")
        String sponsor,

        @Schema(examples = "2026-12-01") LocalDate startsOn) {

    record DistrictRequest(
            @NotNull @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}") @Schema(examples = "16.04.01")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Lahat")
            String name) {}

    Programme programme(LocalDate today) {
        return new Programme(
                code,
                name,
                region,
                legalBasis,
                funding.name(),
                band,
                quota,
                sponsor,
                startsOn == null ? today : startsOn);
    }

    List<District> newDistricts() {
        return districts == null
                ? List.of()
                : districts.stream().map(d -> new District(d.code(), d.name())).toList();
    }
}
