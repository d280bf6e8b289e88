package org.pakekelambu.registry.worker.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.worker.domain.ExitReason;

@Schema(description = "Why and when a membership ends.")
record ExitRequest(
        @NotNull @Schema(examples = "MOVED") ExitReason reason,
        @NotNull @Schema(examples = "2026-11-20") LocalDate on) {}
