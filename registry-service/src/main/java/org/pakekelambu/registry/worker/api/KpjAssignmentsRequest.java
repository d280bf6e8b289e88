package org.pakekelambu.registry.worker.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.registry.worker.domain.KpjAssignment;

@Schema(description = "Membership numbers BPJS gave, at most 5,000 a request.")
record KpjAssignmentsRequest(
        @Valid @NotEmpty @Size(max = 5000) List<@NotNull Assignment> assignments) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    KpjAssignmentsRequest(@JsonProperty("assignments") List<Assignment> assignments) {
        this.assignments = assignments;
    }

    /** The bare list is understood as well. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static KpjAssignmentsRequest of(List<Assignment> assignments) {
        return new KpjAssignmentsRequest(assignments);
    }

    List<KpjAssignment> all() {
        return assignments.stream()
                .map(a -> new KpjAssignment(a.workerId(), a.kpj(), a.issuedOn()))
                .toList();
    }

    @Schema(name = "KpjAssignment")
    record Assignment(
            @NotNull UUID workerId,

            @NotNull @Size(max = 30) @Schema(examples = "25001234567", description = "11 digits.")
            String kpj,

            @NotNull @Schema(examples = "2026-11-22", description = "Cover starts no earlier.")
            LocalDate issuedOn) {}
}
