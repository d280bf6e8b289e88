package org.pakekelambu.benefits.lawbook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;

/** One value a parameter has or had, with the dates of risk it applies to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParameterValueView(
        @Schema(description = "Whole rupiah, a number, or a table, by the unit.", examples = "20000000")
        Object value,

        @Schema(description = "First date of risk it applies to.")
        LocalDate appliesFrom,

        @Schema(description = "First day it could be known.")
        LocalDate inForceFrom,

        @Schema(description = "Last date of risk it applies to; absent while it applies.")
        LocalDate appliesTo,

        CitationView citation) {

    static ParameterValueView of(Parameter<?> parameter, LocalDate nextFrom) {
        LocalDate repealed = parameter.repealedFrom();
        LocalDate until = repealed == null || nextFrom != null && nextFrom.isBefore(repealed) ? nextFrom : repealed;
        return new ParameterValueView(
                plain(parameter.value()),
                parameter.appliesFrom(),
                parameter.inForceFrom(),
                until == null ? null : until.minusDays(1),
                CitationView.of(parameter.citation()));
    }

    static Object plain(Object value) {
        if (value instanceof Rupiah rupiah) {
            return rupiah.amount();
        }
        if (value instanceof LineCode line) {
            return line.code();
        }
        return value instanceof List<?> list
                ? list.stream().map(ParameterValueView::plain).toList()
                : value;
    }
}
