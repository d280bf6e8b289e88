package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Worker;

/**
 * A worker may leave one regency and join another. The move brings the person, not the past: what a region recorded is shown
 * to those who answer for that region.
 */
@Singleton
public class Moves {
    /** SQL: the region that recorded a version {@code v} of the worker {@code w}. */
    static final String RECORDED_IN = "coalesce((SELECT m.from_region FROM worker_move m WHERE m.worker_id = w.id"
            + " AND m.moved_at > v.recorded_at ORDER BY m.moved_at LIMIT 1), w.region)";

    private final Sql sql;

    Moves(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID worker, String fromRegion, Instant at) {
        // The database rounds to microseconds; rounded up, the move would stand after what it brought.
        sql.update(
                "INSERT INTO worker_move (worker_id, moved_at, from_region) VALUES (?, ?, ?)",
                worker,
                at.truncatedTo(ChronoUnit.MICROS),
                fromRegion);
    }

    /** The workers without the memberships and months that regions outside these recorded. */
    public List<Worker> seenFrom(RegionScope regions, List<Worker> workers) {
        Map<UUID, List<Move>> moves = sql
                .list(
                        "SELECT worker_id, moved_at, from_region FROM worker_move WHERE worker_id = ANY (?)"
                                + " ORDER BY worker_id, moved_at",
                        row -> new Move(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3)),
                        (Object) workers.stream().map(Worker::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(Move::worker));
        return workers.stream()
                .map(worker -> moves.containsKey(worker.id())
                        ? worker.without(at -> !regions.covers(recordedIn(worker, moves.get(worker.id()), at)))
                        : worker)
                .toList();
    }

    private static String recordedIn(Worker worker, List<Move> moves, Instant at) {
        return moves.stream()
                .filter(move -> move.at().isAfter(at))
                .findFirst()
                .map(Move::from)
                .orElse(worker.state().region());
    }

    private record Move(UUID worker, Instant at, String from) {}
}
