package org.pakekelambu.benefits.entitlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.entitlement.domain.EntitlementStatus;
import org.pakekelambu.benefits.entitlement.domain.MonthOwed;
import org.pakekelambu.benefits.entitlement.domain.StatusTimeline;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.events.contract.CoverSpell;

/** The whole cover of a worker: periods, status on every date, and every month with what became of it. */
public record TimelineView(
        UUID workerId,
        LocalDate asOf,

        @Schema(description = "Periods of cover, oldest first")
        List<Period> spells,

        @Schema(description = "Status by date, oldest first; dates ahead assume that no further month is paid")
        List<Step> statuses,

        @Schema(description = "Months of all periods, as they stood on the date asked")
        List<Month> months,

        long workerVersion,
        long version,
        String lawDigest) {

    /** A period of cover; {@code until} is its last covered day, absent while nothing ends it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Period(
            LocalDate from,
            LocalDate until,
            @Schema(description = "EXIT, DEATH or LAPSE") String endedBy,
            int monthsPaid) {}

    /** {@code until} is the last day of the status. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(LocalDate from, LocalDate until, EntitlementStatus status, boolean covered) {}

    /** One contribution month. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Month(YearMonth month, LocalDate dueOn, long amount, LocalDate paidOn, MonthOwed.State state) {}

    static TimelineView of(Recorded recorded, LocalDate asOf, List<MonthOwed> months) {
        return new TimelineView(
                recorded.workerId(),
                asOf,
                recorded.assessment().cover().spells().stream()
                        .map(TimelineView::period)
                        .toList(),
                steps(recorded.assessment().status().steps()),
                months.stream()
                        .map(m -> new Month(m.month(), m.dueOn(), m.amount().amount(), m.paidOn(), m.state()))
                        .toList(),
                recorded.worker().version(),
                recorded.version(),
                recorded.assessment().lawDigest());
    }

    private static Period period(CoverSpell spell) {
        return new Period(
                spell.from(), spell.until(), spell.endedBy(), spell.paidMonths().size());
    }

    private static List<Step> steps(List<StatusTimeline.Step> steps) {
        List<Step> views = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            StatusTimeline.Step step = steps.get(i);
            LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).from().minusDays(1) : null;
            views.add(new Step(step.from(), until, step.status(), step.status().isCovered()));
        }
        return views;
    }
}
