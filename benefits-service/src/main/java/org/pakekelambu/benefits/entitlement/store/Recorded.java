package org.pakekelambu.benefits.entitlement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.benefits.entitlement.domain.EntitlementStatus;
import org.pakekelambu.benefits.entitlement.domain.JudgedCover;
import org.pakekelambu.benefits.entitlement.domain.StatusTimeline;
import org.pakekelambu.benefits.entitlement.domain.StatusTimeline.Step;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.wire.EventJson;

/**
 * One version of an entitlement as it stands recorded.
 *
 * @param version grows by one with every published version
 * @param recordedAt when this service recorded it
 * @param assessment what was derived then, from which worker state, under which law
 */
public record Recorded(UUID workerId, long version, Instant recordedAt, JudgedCover assessment) {

    public WorkerState worker() {
        return assessment.worker();
    }

    static Recorded read(ResultSet row) throws SQLException {
        var assessment = new JudgedCover(
                EventJson.read(row.getString("state"), WorkerState.class),
                EventJson.read(row.getString("cover"), JudgedCover.Cover.class),
                timeline(row),
                row.getString("law_digest"));
        return new Recorded(
                row.getObject("worker_id", UUID.class),
                row.getLong("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                assessment);
    }

    private static StatusTimeline timeline(ResultSet row) throws SQLException {
        var from = (java.sql.Date[]) row.getArray("status_from").getArray();
        var status = (String[]) row.getArray("status").getArray();
        List<Step> steps = new ArrayList<>(from.length);
        for (int i = 0; i < from.length; i++) {
            steps.add(new Step(from[i].toLocalDate(), EntitlementStatus.valueOf(status[i])));
        }
        return new StatusTimeline(steps);
    }
}
