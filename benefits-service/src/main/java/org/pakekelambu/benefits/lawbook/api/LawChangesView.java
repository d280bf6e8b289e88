package org.pakekelambu.benefits.lawbook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.law.History;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.LawChange;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.Unit;

/** What is different in the law between two dates of risk. */
@Schema(description = "What is different for a risk on the second date.")
public record LawChangesView(
        LocalDate from,
        LocalDate to,

        @Schema(description = "SHA-256 of the whole law data")
        String digest,

        List<Change> changes) {

    /** How a parameter is different. */
    public enum Kind {
        /** It has a value now and had none. */
        ADDED,
        CHANGED,
        /** It had a value and has none now. */
        ENDED
    }

    /** One parameter whose value is another. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One parameter and its value on either date; absent where it had none.")
    public record Change(
            @Schema(examples = "jkm.lump_sum") String parameter,
            Text name,
            Unit unit,
            Kind kind,
            ParameterValueView before,
            ParameterValueView after) {

        static Change of(LawChange change, Law law) {
            History<?> history = law.parameter(change.key()).orElseThrow();
            Kind kind = change.before() == null ? Kind.ADDED : change.after() == null ? Kind.ENDED : Kind.CHANGED;
            return new Change(
                    change.key(),
                    change.name(),
                    history.unit(),
                    kind,
                    value(change.before(), history),
                    value(change.after(), history));
        }

        private static ParameterValueView value(Parameter<?> value, History<?> history) {
            if (value == null) {
                return null;
            }
            int next = history.values().indexOf(value) + 1;
            return ParameterValueView.of(
                    value,
                    next < history.values().size() ? history.values().get(next).appliesFrom() : null);
        }
    }

    static LawChangesView of(Law law, LocalDate from, LocalDate to) {
        return new LawChangesView(
                from,
                to,
                law.digest(),
                law.changes(from, to).stream()
                        .map(change -> Change.of(change, law))
                        .toList());
    }
}
