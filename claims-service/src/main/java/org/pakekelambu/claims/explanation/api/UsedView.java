package org.pakekelambu.claims.explanation.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.claim.api.CitationView;
import org.pakekelambu.law.DisabilityTable;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.Unit;

/** A value of the law an amount rests on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A value of the law this amount rests on, with its dates and where it stands.", examples = """
                {"parameter": "jkk.death.percent", "value": 60, "unit": "PERCENT", "appliesFrom": "2015-07-01",
                 "name": {"id": "Persentase santunan kematian JKK", "en": "Percentage of the accident death benefit"},
                 "citation": {"act": "PP 44/2015", "article": "Lampiran III", "dated": "2015-07-01", "confidence": "S2"}}""")
public record UsedView(
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

    static UsedView of(Parameter<?> used, Law law) {
        return new UsedView(
                used.key(),
                law.parameter(used.key()).orElseThrow().name(),
                plain(used.value()),
                used.unit(),
                used.appliesFrom(),
                used.inForceFrom(),
                CitationView.of(used.citation()));
    }

    private static Object plain(Object value) {
        if (value instanceof Rupiah rupiah) {
            return rupiah.amount();
        }
        if (value instanceof LineCode line) {
            return line.code();
        }
        if (value instanceof DisabilityTable) {
            return null;
        }
        return value instanceof List<?> list
                ? list.stream().map(UsedView::plain).toList()
                : value;
    }
}
