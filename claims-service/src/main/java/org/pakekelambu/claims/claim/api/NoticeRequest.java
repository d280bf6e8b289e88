package org.pakekelambu.claims.claim.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.domain.Moments;

/** That the claimant was told what is missing. */
@Schema(
        name = "MissingNotice",
        description = "That the claimant was told which papers are missing. By whom is known from the token.",
        examples = "{\"toldOn\": \"2026-07-14\", \"channel\": \"VISIT\"}")
public record NoticeRequest(
        @Schema(description = "Today when absent.") LocalDate toldOn,

        @NotNull @Schema(required = true) Moments.Channel channel) {}
