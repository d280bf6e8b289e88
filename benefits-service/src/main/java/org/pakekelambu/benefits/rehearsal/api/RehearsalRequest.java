package org.pakekelambu.benefits.rehearsal.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.rehearsal.Rehearsal;
import org.pakekelambu.law.Unit;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.loading.DraftValue;

/** Values somebody would like to try. */
@Schema(description = "Draft values of the law and the date on which to ask.", examples = """
                {"parameters": [{"parameter": "jkm.lump_sum", "value": 25000000, "appliesFrom": "2027-01-01"}],
                 "on": "2027-01-01", "casesPerThousand": {"NATURAL_DEATH": 4.5, "ACCIDENT_DEATH": 0.3}}""")
public record RehearsalRequest(
        @NotEmpty @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Value> parameters,

        @Schema(
                description =
                        "Date of risk on which both laws are asked; absent: when all draft values apply, or today.")
        LocalDate on,

        @Schema(
                description =
                        "Cases a year among a thousand covered workers, by kind of loss; for rupiah a year. A natural"
                                + " death without a number is counted by the deaths recorded in the last twelve months.")
        Map<Contingency, @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal> casesPerThousand) {

    /** One value. */
    @Schema(examples = "{\"parameter\": \"jkm.lump_sum\", \"value\": 25000000, \"appliesFrom\": \"2027-01-01\"}")
    public record Value(
            @NotNull
            @Pattern(regexp = "[a-z0-9_.-]{1,100}", message = "parameter-name")
            @Schema(required = true, description = "Name as GET /law lists it.")
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

    Rehearsal.Order order() {
        return new Rehearsal.Order(
                parameters.stream().map(Value::draft).toList(),
                casesPerThousand == null ? Map.of() : Map.copyOf(casesPerThousand));
    }
}
