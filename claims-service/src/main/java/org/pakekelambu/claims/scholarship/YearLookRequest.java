package org.pakekelambu.claims.scholarship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.scholarship.domain.Question;

/** What an officer found when he looked into a question. */
@Schema(
        description = "What a second look at a school year found.",
        examples =
                "{\"finding\": \"JUMP\", \"inOrder\": true, \"reason\": \"The school confirms that the child skipped a grade.\"}")
public record YearLookRequest(
        @NotNull @Schema(required = true, description = "The finding that is answered.")
        Question finding,

        @NotNull @Schema(required = true, description = "True when the year may be paid nonetheless.")
        Boolean inOrder,

        @NotBlank @Size(max = 1000) @Schema(required = true) String reason) {}
