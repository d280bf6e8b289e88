package org.pakekelambu.claims.adjudication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pakekelambu.events.contract.FamilyMember;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.benefit.Child;

/**
 * The children who receive school money by a decision, as they were when it was made. The right and its rates are those of the day of
 * the risk (PP 82/2019, annex III): who marries, works or goes to another school later keeps what was rightly paid.
 */
public final class AsDecided {
    private AsDecided() {}

    /** The worker with these children as the decision saw them, everybody else as recorded now. */
    public static WorkerState children(WorkerState now, Proposal decided) {
        if (decided == null || decided.grounds() == null) {
            return now;
        }
        Set<String> receiving = Stream.concat(decided.lines().stream(), decided.forecast().stream())
                .filter(line -> line.child() != null)
                .map(Line::child)
                .collect(Collectors.toSet());
        Map<String, Child> then = decided.grounds().loss().children().stream()
                .filter(child -> receiving.contains(child.reference()))
                .collect(Collectors.toMap(Child::reference, child -> child, (one, same) -> one));
        return then.isEmpty() ? now : with(now, then);
    }

    private static WorkerState with(WorkerState now, Map<String, Child> then) {
        List<FamilyMember> family = now.family().stream()
                .map(member -> as(member, then.get(member.familyId().toString())))
                .toList();
        return new WorkerState(
                now.workerId(),
                now.version(),
                now.recordedAt(),
                now.programme(),
                now.funding(),
                now.band(),
                now.region(),
                now.district(),
                now.village(),
                now.occupation(),
                now.registeredBy(),
                now.fingerprints(),
                now.spells(),
                now.paidMonths(),
                family,
                now.death(),
                now.familyChangedAt());
    }

    private static FamilyMember as(FamilyMember now, Child then) {
        return then == null
                ? now
                : new FamilyMember(
                        now.familyId(),
                        now.relation(),
                        now.birthDate(),
                        now.sex(),
                        now.nikFingerprint(),
                        then.level().name(),
                        then.married(),
                        then.working(),
                        now.recordedAt());
    }
}
