package org.pakekelambu.benefits.entitlement.store;

/** The SQL of {@link EntitlementStore}: whole batches in one statement, times travelled by version. */
final class Statements {
    private static final String INCOMING = """
            WITH given AS (SELECT ?::timestamptz AS recorded_at, ?::text AS law_digest),
            incoming AS (
                SELECT i.worker_id, i.worker_version, g.recorded_at, g.law_digest, i.region, i.district, i.programme,
                       i.occupation, i.status_from::date[], i.status::text[], i.cover, i.state
                  FROM given g, unnest(?::uuid[], ?::int8[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                       ?::text[], ?::text[], ?::text[])
                       AS i(worker_id, worker_version, region, district, programme, occupation, status_from, status,
                            cover, state)
                 ORDER BY i.worker_id),
            """;

    private static final String VERSIONS = """
            versions AS (
                INSERT INTO entitlement_version (worker_id, version, worker_version, recorded_at, law_digest, region,
                       district, programme, occupation, status_from, status, cover)
                SELECT i.worker_id, n.version, i.worker_version, i.recorded_at, i.law_digest, i.region, i.district,
                       i.programme, i.occupation, i.status_from, i.status, i.cover::jsonb
                  FROM incoming i JOIN newer n USING (worker_id))
            SELECT worker_id, version FROM newer
            """;

    /** Newer worker states: the rows it changes are locked in the order of worker ids, so two batches never deadlock. */
    static final String RECORD = INCOMING + """
            newer AS (
                INSERT INTO entitlement AS e (worker_id, version, worker_version, recorded_at, law_digest, region,
                       district, programme, occupation, status_from, status)
                SELECT worker_id, 1, worker_version, recorded_at, law_digest, region, district, programme, occupation,
                       status_from, status
                  FROM incoming
                ON CONFLICT (worker_id) DO UPDATE
                   SET version = e.version + 1, worker_version = excluded.worker_version,
                       recorded_at = excluded.recorded_at, law_digest = excluded.law_digest, region = excluded.region,
                       district = excluded.district, programme = excluded.programme, occupation = excluded.occupation,
                       status_from = excluded.status_from, status = excluded.status
                 WHERE e.worker_version < excluded.worker_version
                RETURNING e.worker_id, e.version),
            states AS (
                INSERT INTO worker_state (worker_id, version, recorded_at, state)
                SELECT i.worker_id, i.worker_version, i.recorded_at, i.state::jsonb
                  FROM incoming i JOIN newer n USING (worker_id)),
            """ + VERSIONS;

    /** The same worker states under another law. */
    static final String RECORD_AGAIN = INCOMING + """
            newer AS (
                UPDATE entitlement e
                   SET version = e.version + 1, recorded_at = i.recorded_at, law_digest = i.law_digest,
                       status_from = i.status_from, status = i.status
                  FROM incoming i
                 WHERE e.worker_id = i.worker_id AND e.worker_version = i.worker_version
                RETURNING e.worker_id, e.version),
            """ + VERSIONS;

    static final String CONFIRM = "UPDATE entitlement SET law_digest = ? WHERE worker_id = ANY(?)";

    private static final String RECORDED = """
            SELECT v.worker_id, v.version, v.worker_version, v.recorded_at, v.law_digest, w.state, v.cover,
                   v.status_from, v.status
              FROM entitlement_version v
              JOIN worker_state w ON w.worker_id = v.worker_id AND w.version = v.worker_version
            """;

    static final String FIND = RECORDED + """
             WHERE v.worker_id = ? AND v.recorded_at <= coalesce(?::timestamptz, 'infinity')
             ORDER BY v.version DESC LIMIT 1
            """;

    static final String CURRENT = RECORDED + """
              JOIN entitlement e ON e.worker_id = v.worker_id AND e.version = v.version
             WHERE e.worker_id > ?
            """;

    /** Current entitlements derived under another law, locked until they are judged again. */
    static final String UNDER_OTHER_LAW =
            CURRENT + " AND e.law_digest <> ? ORDER BY e.worker_id LIMIT ? FOR UPDATE OF e";

    static final String LOCKED_PAGE = " ORDER BY e.worker_id LIMIT ? FOR UPDATE OF e";

    static final String FORGET_FAMILIES =
            "UPDATE worker_state SET state = jsonb_set(state, '{family}', '[]') WHERE worker_id = ANY(?)";

    private Statements() {}
}
