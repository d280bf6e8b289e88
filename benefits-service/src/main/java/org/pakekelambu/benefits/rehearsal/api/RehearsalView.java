package org.pakekelambu.benefits.rehearsal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.rehearsal.Rehearsal;
import org.pakekelambu.benefits.rehearsal.domain.Difference.Pair;
import org.pakekelambu.benefits.rehearsal.domain.Effect;
import org.pakekelambu.benefits.rehearsal.domain.Forecast;
import org.pakekelambu.benefits.rehearsal.domain.Tally;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.manners.job.Job;

/** What a draft would do. While the job runs, of the members compared so far. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Rehearsal", description = "Who would gain or lose by the draft, and how many rupiah a year.")
public record RehearsalView(
        UUID id,
        Job.State state,

        @Schema(description = "Date of risk on which both laws were asked.")
        LocalDate on,

        List<String> parameters,
        String lawDigest,
        String draftDigest,
        @Schema(description = "Members compared so far.") long compared,

        @Schema(description = "How many members gain, lose, gain and lose, or keep what they have.")
        Map<Effect, Long> members,

        List<KindView> contingencies,
        PairView contributionsPerMonth,
        PerYear rupiahPerYear) {

    /** Whole rupiah under the law in force, under the draft, and the difference. */
    public record PairView(long now, long draft, long difference) {
        static PairView of(Pair pair) {
            return new PairView(pair.now(), pair.draft(), pair.difference());
        }
    }

    /** One kind of loss. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KindView(
            Contingency contingency,
            long gaining,
            long losing,

            @Schema(description = "Owed by everybody if it happened to every member; whole rupiah.")
            PairView ifItHappenedToAll,

            @Schema(description = "Of it, what the programme promised.")
            PairView topUp,

            BigDecimal casesPerThousand,

            @Schema(description = "Who says how often it happens.")
            Forecast.Source casesFrom,

            @Schema(description = "Difference a year; absent where nobody said how often it happens.")
            Long rupiahPerYear) {}

    /** Differences a year: more is above zero. */
    public record PerYear(
            @Schema(description = "What BPJS would owe more.")
            long benefits,

            @Schema(description = "What the programmes would owe more by their own promise.")
            long topUps,

            @Schema(description = "What the payers of the contributions would pay more.")
            long contributions) {}

    static RehearsalView of(Rehearsal rehearsal, Job job) {
        Tally tally = rehearsal.tally();
        Forecast forecast = Forecast.of(tally, rehearsal.draft().casesPerThousand());
        return new RehearsalView(
                rehearsal.id(),
                job.state(),
                rehearsal.on(),
                rehearsal.draft().values().stream()
                        .map(v -> v.parameter())
                        .distinct()
                        .toList(),
                rehearsal.lawDigest(),
                rehearsal.draftDigest(),
                job.done(),
                tally.effects(),
                tally.contingencies().entrySet().stream()
                        .map(entry -> kind(
                                entry.getKey(),
                                entry.getValue(),
                                forecast.cases().get(entry.getKey())))
                        .toList(),
                PairView.of(tally.contributions()),
                new PerYear(forecast.benefits(), forecast.topUps(), forecast.contributions()));
    }

    private static KindView kind(Contingency contingency, Tally.Sum sum, Forecast.Case rate) {
        return new KindView(
                contingency,
                sum.gaining(),
                sum.losing(),
                PairView.of(sum.owed()),
                PairView.of(sum.topUp()),
                rate.perThousand(),
                rate.source(),
                rate.rupiahPerYear());
    }
}
