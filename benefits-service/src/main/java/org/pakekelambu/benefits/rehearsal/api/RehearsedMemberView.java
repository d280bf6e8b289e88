package org.pakekelambu.benefits.rehearsal.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.pakekelambu.benefits.rehearsal.domain.Effect;
import org.pakekelambu.benefits.rehearsal.store.RehearsalStore;
import org.pakekelambu.law.benefit.Contingency;

/** A member for whom something would differ. */
@Schema(name = "RehearsedMember", description = "What the draft means to one member; whole rupiah by kind of loss.")
public record RehearsedMemberView(
        UUID workerId,
        Effect effect,
        String district,
        String programme,
        Map<Contingency, RehearsalView.PairView> owed) {

    static RehearsedMemberView of(RehearsalStore.Concerned row) {
        Map<Contingency, RehearsalView.PairView> owed = new TreeMap<>();
        row.amounts().forEach((kind, amounts) -> owed.put(kind, RehearsalView.PairView.of(amounts.owed())));
        return new RehearsedMemberView(row.workerId(), row.effect(), row.district(), row.programme(), owed);
    }
}
