package org.pakekelambu.registry.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.registry.sql.Sql;

/**
 * How many members there were on a date. Each stands under the district, decile, occupation and programme known today: a
 * correction says what was always so.
 */
@ApplicationScoped
public class MemberStatistics {
    /** The latest membership stands in columns; earlier ones are looked at only where it does not cover the date. */
    private static final String MEMBERS = """
            SELECT %1$s AS key, count(*) AS members, %3$s AS quota
              FROM worker
             WHERE %2$s
               AND (member_since <= ? AND (exited_on IS NULL OR exited_on >= ?)
                    OR jsonb_array_length(facts -> 'spells') > 1 AND EXISTS (
                         SELECT FROM jsonb_array_elements(facts -> 'spells') s
                          WHERE (CASE WHEN (s ->> 'migrated')::boolean THEN s ->> 'kpjIssuedOn'
                                      ELSE s ->> 'enrolledOn' END)::date <= ?
                            AND (s ->> 'exitedOn' IS NULL OR (s ->> 'exitedOn')::date >= ?)))
             GROUP BY 1 ORDER BY 1 NULLS LAST""";

    private static final String QUOTA = "(SELECT p.quota FROM programme p WHERE p.code = worker.programme)";

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

    /**
     * @param key for instance a district code; null where it is not known
     * @param quota by programme: how many it means to protect; else null
     */
    public record Count(
            String key,
            long members,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer quota) {}

    @Transactional
    public List<Count> on(LocalDate asOf, By by) {
        return sql.list(
                MEMBERS.formatted(
                        by.name().toLowerCase(java.util.Locale.ROOT),
                        caller.regions().condition("region"),
                        by == By.PROGRAMME ? QUOTA : "NULL::integer"),
                row -> new Count(row.getString(1), row.getLong(2), row.getObject(3, Integer.class)),
                asOf,
                asOf,
                asOf,
                asOf);
    }
}
