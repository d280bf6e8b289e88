package org.pakekelambu.claims.rehearsal.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.Unit;
import org.pakekelambu.law.loading.DraftValue;

/** Values somebody would like to try on past decisions. */
@Schema(description = "Draft values of the law, as the benefits service takes them.", examples = """
                {"parameters": [{"parameter": "jkm.waiting_months", "value": 6, "appliesFrom": "2025-02-24"}]}""")
public record RehearsalRequest(
        @NotEmpty @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Value> parameters) {

    /** One value. */
    @Schema(examples = "{\"parameter\": \"jkm.waiting_months\", \"value\": 6, \"appliesFrom\": \"2025-02-24\"}")
    public record Value(
            @NotNull
            @Pattern(regexp = "[a-z0-9_.-]{1,100}", message = "parameter-name")
            @Schema(required = true, description = "Name as the law book of the benefits service lists it.")
            String parameter,

            @NotNull
            @Schema(
                    required = true,
                    implementation = Object.class,
                    description = "As in the law files: whole rupiah, a number, or a table, by the unit.")
            JsonNode value,

            @NotNull
            @Schema(required = true, description = "First date of risk; that of an existing value replaces it.")
            LocalDate appliesFrom,

            @Schema(description = "Only for a parameter that does not exist yet.")
            Unit unit) {

        DraftValue draft() {
            return new DraftValue(parameter, appliesFrom, value.toString(), unit == null ? null : unit.name());
        }
    }

    List<DraftValue> draft() {
        return parameters.stream().map(Value::draft).toList();
    }
}
