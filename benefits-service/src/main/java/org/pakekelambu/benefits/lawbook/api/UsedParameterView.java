package org.pakekelambu.benefits.lawbook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.DisabilityTable;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.Unit;

/** A value of the law an amount rests on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A value of the law this amount rests on, with its dates and where it stands.", examples = """
                {"parameter": "jkm.lump_sum", "value": 20000000, "unit": "RUPIAH", "appliesFrom": "2019-12-02",
                 "citation": {"act": "PP 82/2019", "article": "Ps 34(1)a", "dated": "2019-12-02", "confidence": "P"}}""")
public record UsedParameterView(
        String parameter,
        Text name,

        @Schema(
                description =
                        "Whole rupiah, a number or a list, by the unit; absent for a table (GET /law/{parameter})")
        Object value,

        Unit unit,
        LocalDate appliesFrom,
        LocalDate inForceFrom,
        CitationView citation) {

    public static UsedParameterView of(Parameter<?> used, Law law) {
        boolean table = used.value() instanceof DisabilityTable;
        return new UsedParameterView(
                used.key(),
                law.parameter(used.key()).orElseThrow().name(),
                table ? null : ParameterValueView.plain(used.value()),
                used.unit(),
                used.appliesFrom(),
                used.inForceFrom(),
                CitationView.of(used.citation()));
    }
}
