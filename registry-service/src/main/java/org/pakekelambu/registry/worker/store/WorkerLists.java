package org.pakekelambu.registry.worker.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.registry.sql.Sql;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.domain.WorkerFilter;

/** Lists of workers in the order of their ids. */
@Singleton
public class WorkerLists {
    private final Sql sql;
    private final WorkerRows rows;

    WorkerLists(Sql sql, WorkerRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    public List<Worker> page(WorkerFilter filter, RegionScope regions, UUID after, int limit) {
        var where = new StringBuilder(regions.condition("region"));
        var arguments = new ArrayList<>();
        narrow(where, arguments, "id > ?", after);
        narrow(where, arguments, "district = ?", filter.district());
        narrow(where, arguments, "decile = ?", filter.decile());
        narrow(where, arguments, "occupation = ?", filter.occupation());
        narrow(where, arguments, "status = ?", filter.status());
        narrow(where, arguments, "programme = ?", filter.programme());
        if (filter.awaitingKpj() != null) {
            where.append(filter.awaitingKpj() ? " AND awaiting_kpj" : " AND NOT awaiting_kpj");
        }
        return sql.list(
                "SELECT id, facts, personal FROM worker WHERE " + where + " ORDER BY id LIMIT " + limit,
                rows::worker,
                arguments.toArray());
    }

    /** Those with any of these fingerprints in a column. */
    public List<Worker> byAny(String column, List<String> any, RegionScope regions, UUID after, int limit) {
        var where = new StringBuilder(regions.condition("region")).append(" AND " + column + " = ANY (?)");
        var arguments = new ArrayList<Object>();
        arguments.add(any.toArray(String[]::new));
        narrow(where, arguments, "id > ?", after);
        return sql.list(
                "SELECT id, facts, personal FROM worker WHERE " + where + " ORDER BY id LIMIT " + limit,
                rows::worker,
                arguments.toArray());
    }

    private static void narrow(StringBuilder where, List<Object> arguments, String condition, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            arguments.add(value);
        }
    }

    /** States for those who lost their copy; locked until they are sent, so that no newer one overtakes them. */
    public List<StatedWorker> statesAfter(RegionScope regions, UUID after, int limit) {
        var where = new StringBuilder(regions.condition("region"));
        var arguments = new ArrayList<>();
        narrow(where, arguments, "id > ?", after);
        return sql.list(
                "SELECT id, version, facts FROM worker WHERE " + where + " ORDER BY id LIMIT " + limit
                        + " FOR NO KEY UPDATE",
                row -> new StatedWorker(row.getObject(1, UUID.class), row.getLong(2), row.getString(3)),
                arguments.toArray());
    }

    public long count(RegionScope regions) {
        return sql.first("SELECT count(*) FROM worker WHERE " + regions.condition("region"), row -> row.getLong(1))
                .orElse(0L);
    }

    /** A worker's state as events carry it. */
    public record StatedWorker(UUID id, long version, String facts) {}
}
