package org.pakekelambu.benefits.lawbook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.History;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.Unit;

/** A parameter of the law: its value on the date asked, and every value it ever had. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParameterView(
        @Schema(examples = "jkm.lump_sum") String parameter,
        @Schema(description = "In Indonesian and English.") Text name,
        Unit unit,

        @Schema(
                description = "Whole rupiah, a number or a table, by the unit; absent where none applies",
                examples = "20000000")
        Object value,

        @Schema(description = "First date of risk it applies to.")
        LocalDate appliesFrom,

        @Schema(description = "Last date of risk it applies to; absent while it applies.")
        LocalDate appliesTo,

        @Schema(description = "First day it could be known.")
        LocalDate inForceFrom,

        CitationView citation,

        @Schema(description = "As in the citation: how surely the text was read.")
        Confidence confidence,

        @Schema(description = "Every value it ever had, oldest first.")
        List<ParameterValueView> history) {

    static ParameterView on(History<?> history, LocalDate on) {
        ParameterValueView found = null;
        List<ParameterValueView> all = new ArrayList<>();
        for (int i = 0; i < history.values().size(); i++) {
            Parameter<?> value = history.values().get(i);
            Parameter<?> next =
                    i + 1 < history.values().size() ? history.values().get(i + 1) : null;
            ParameterValueView view = ParameterValueView.of(value, next == null ? null : next.appliesFrom());
            all.add(view);
            if (history.find(on).filter(inForce -> inForce == value).isPresent()) {
                found = view;
            }
        }
        return found == null
                ? new ParameterView(
                        history.key(), history.name(), history.unit(), null, null, null, null, null, null, all)
                : new ParameterView(
                        history.key(),
                        history.name(),
                        history.unit(),
                        found.value(),
                        found.appliesFrom(),
                        found.appliesTo(),
                        found.inForceFrom(),
                        found.citation(),
                        found.citation().confidence(),
                        all);
    }

    /** For the list of the whole law, in which the history would be too much. */
    ParameterView withoutHistory() {
        return new ParameterView(
                parameter, name, unit, value, appliesFrom, appliesTo, inForceFrom, citation, confidence, null);
    }
}
