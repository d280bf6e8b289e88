package org.pakekelambu.claims.rehearsal.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.claims.rehearsal.Rehearsal;
import org.pakekelambu.claims.rehearsal.domain.Effect;
import org.pakekelambu.claims.rehearsal.domain.Tally;
import org.pakekelambu.manners.job.Job;

/** What a draft would have meant to past decisions. While the job runs, of those examined so far. */
@Schema(name = "ClaimRehearsal", description = "Which past decisions would flip by the draft, and by how much.")
public record RehearsalView(
        UUID id,
        Job.State state,
        List<String> parameters,
        String lawDigest,
        String draftDigest,
        @Schema(description = "Decisions examined so far.") long examined,

        @Schema(description = "Of them, those whose copies of worker and cover are on their way just now.")
        long skipped,

        @Schema(description = "Decisions whose outcome itself would differ.")
        long flips,

        @Schema(description = "Sum of all differences in whole rupiah.")
        long difference,

        Map<Effect, SumView> effects) {

    /** Claims of one effect; whole rupiah. */
    @Schema(name = "RehearsalSum")
    public record SumView(long claims, long now, long draft, long difference) {
        static SumView of(Tally.Sum sum) {
            return new SumView(sum.claims(), sum.now(), sum.draft(), sum.draft() - sum.now());
        }
    }

    static RehearsalView of(Rehearsal rehearsal, Job job) {
        Map<Effect, SumView> effects = new TreeMap<>();
        rehearsal.tally().effects().forEach((effect, sum) -> effects.put(effect, SumView.of(sum)));
        return new RehearsalView(
                rehearsal.id(),
                job.state(),
                rehearsal.draft().stream().map(v -> v.parameter()).distinct().toList(),
                rehearsal.lawDigest(),
                rehearsal.draftDigest(),
                job.done(),
                rehearsal.tally().skipped(),
                rehearsal.tally().flips(),
                effects.values().stream().mapToLong(SumView::difference).sum(),
                effects);
    }
}
