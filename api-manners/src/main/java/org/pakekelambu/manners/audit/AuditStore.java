package org.pakekelambu.manners.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.query.PageRequest;

/** Finds entries, the newest first. */
@Singleton
class AuditStore {
    /** Whole rupiah an entry is about, where it says so. */
    private static final String AMOUNT =
            " AND CASE WHEN COALESCE(details ->> 'amount', details ->> 'payableNow') ~ '^[0-9]{1,18}$'"
                    + " THEN COALESCE(details ->> 'amount', details ->> 'payableNow')::bigint END";

    private final AgroalDataSource database;
    private final SealedReason reasons;

    AuditStore(AgroalDataSource database, SealedReason reasons) {
        this.reasons = reasons;
        this.database = database;
    }

    /** What an auditor asks for; null means any. */
    record Filter(
            String subject,
            String actor,
            String action,
            String rule,
            Long minAmount,
            Long maxAmount,
            Instant from,
            Instant to) {}

    List<AuditEntryView> find(Filter filter, RegionScope regions, PageRequest page) throws SQLException {
        Long before = page.after().map(cursor -> cursor.number(0)).orElse(null);
        return find(filter, regions, before, page.limit() + 1);
    }

    /** The newest ones, at most so many. */
    List<AuditEntryView> find(Filter filter, RegionScope regions, int most) throws SQLException {
        return find(filter, regions, null, most);
    }

    private List<AuditEntryView> find(Filter filter, RegionScope regions, Long before, int most) throws SQLException {
        var sql = new StringBuilder("SELECT * FROM audit_entry WHERE ").append(regions.condition("region"));
        var values = new ArrayList<Object>();
        add(sql, values, " AND subjects @> ARRAY[?::text]", filter.subject());
        add(sql, values, " AND actor = ?", filter.actor());
        add(sql, values, " AND action = ?", filter.action());
        add(sql, values, " AND details -> 'rules' @> to_jsonb(?::text)", filter.rule());
        add(sql, values, AMOUNT + " >= ?", filter.minAmount());
        add(sql, values, AMOUNT + " <= ?", filter.maxAmount());
        add(sql, values, " AND at >= ?", at(filter.from()));
        add(sql, values, " AND at < ?", at(filter.to()));
        add(sql, values, " AND id < ?", before);
        sql.append(" ORDER BY id DESC LIMIT ").append(most);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                var entries = new ArrayList<AuditEntryView>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        }
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private AuditEntryView entry(ResultSet row) throws SQLException {
        return new AuditEntryView(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("business_date", LocalDate.class),
                row.getString("actor"),
                row.getString("client"),
                row.getString("on_behalf_of"),
                row.getString("action"),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getString("region"),
                reasons.open(row.getString("action"), row.getString("region"), row.getString("reason")),
                row.getString("result"),
                row.getString("request_id"),
                row.getString("details"));
    }
}
