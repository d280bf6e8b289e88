package org.pakekelambu.registry.worker.store;

import java.time.LocalDate;
import java.time.YearMonth;
import org.pakekelambu.registry.worker.domain.Contributions;
import org.pakekelambu.registry.worker.domain.Worker;

/**
 * A worker as it stands in the table.
 *
 * @param facts the state as JSON; the same text goes into the outbox
 */
public record WorkerRow(
        Worker worker,
        Contributions contributions,
        String nameFingerprint,
        String rowFingerprint,
        String change,
        String changedBy,
        String facts,
        byte[] personal) {

    static LocalDate day(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    Object[] columns() {
        var state = worker.state();
        return new Object[] {
            worker.id(),
            worker.version(),
            state.recordedAt(),
            state.programme(),
            state.region(),
            state.district(),
            state.occupation(),
            worker.person().welfareDecile(),
            worker.status(),
            worker.awaitingKpj(),
            worker.spell().migrated(),
            worker.spell().enrolledOn(),
            worker.memberSince(),
            worker.spell().exitedOn(),
            day(contributions.from()),
            day(contributions.until()),
            day(contributions.paidUntil()),
            state.fingerprints().nik(),
            state.fingerprints().kpj(),
            nameFingerprint,
            rowFingerprint,
            change,
            changedBy,
            facts,
            personal
        };
    }
}
