package org.pakekelambu.registry.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.registry.sql.Sql;

/** How many members there were on a date. Each stands under the district, decile, occupation and programme known today. */
@ApplicationScoped
public class MemberStatistics {
    /** The latest membership stands in columns; earlier ones are looked at only where it does not cover the date. */
    private static final String MEMBERS = """
            SELECT %1$s AS key, count(*) AS members
              FROM worker
             WHERE %2$s
               AND (member_since <= ? AND (exited_on IS NULL OR exited_on >= ?)
                    OR jsonb_array_length(facts -> 'spells') > 1 AND EXISTS (
                         SELECT FROM jsonb_array_elements(facts -> 'spells') s
                          WHERE (CASE WHEN (s ->> 'migrated')::boolean THEN s ->> 'kpjIssuedOn'
                                      ELSE s ->> 'enrolledOn' END)::date <= ?
                            AND (s ->> 'exitedOn' IS NULL OR (s ->> 'exitedOn')::date >= ?)))
             GROUP BY 1 ORDER BY 1 NULLS LAST""";

    private final Sql sql;
    private final Caller caller;

    MemberStatistics(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** What members are counted by. */
    public enum By {
        DISTRICT,
        DECILE,
        OCCUPATION,
        PROGRAMME
    }

    /** @param key for instance a district code; null where it is not known */
    public record Count(String key, long members) {}

    @Transactional
    public List<Count> on(LocalDate asOf, By by) {
        return sql.list(
                MEMBERS.formatted(
                        by.name().toLowerCase(java.util.Locale.ROOT),
                        caller.regions().condition("region")),
                row -> new Count(row.getString(1), row.getLong(2)),
                asOf,
                asOf,
                asOf,
                asOf);
    }
}
