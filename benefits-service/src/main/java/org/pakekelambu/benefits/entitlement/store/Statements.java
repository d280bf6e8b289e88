package org.pakekelambu.benefits.entitlement.store;

/** The SQL of the stores of entitlements: whole batches in one statement, times travelled by version. */
final class Statements {
    private static final String GIVEN = "WITH given AS (SELECT ?::timestamptz AS recorded_at, ?::text AS law_digest) ";

    /** One row a worker, in the order of worker ids: rows are locked in it, so two batches never deadlock. */
    private static final String INCOMING = """
                SELECT i.worker_id, i.worker_version, g.recorded_at, g.law_digest, i.region, i.district, i.programme,
                       i.occupation, i.status_from::date[] AS status_from, i.status::text[] AS status
                  FROM given g, unnest(?::uuid[], ?::int8[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                       ?::text[])
                       AS i(worker_id, worker_version, region, district, programme, occupation, status_from, status)
                 ORDER BY i.worker_id
            """;

    /** Newer worker states take the place of older ones; the version grows under the row's lock. */
    static final String REPLACE = GIVEN + """
            INSERT INTO entitlement AS e (worker_id, worker_version, recorded_at, law_digest, region, district, programme,
                   occupation, status_from, status, version)
            SELECT i.*, 1 FROM (
            """ + INCOMING + """
            ) i
            ON CONFLICT (worker_id) DO UPDATE
               SET version = e.version + 1, worker_version = excluded.worker_version,
                   recorded_at = excluded.recorded_at, law_digest = excluded.law_digest, region = excluded.region,
                   district = excluded.district, programme = excluded.programme, occupation = excluded.occupation,
                   status_from = excluded.status_from, status = excluded.status
             WHERE e.worker_version < excluded.worker_version
            RETURNING e.worker_id, e.version
            """;

    /** The same worker states under another law. */
    static final String REPLACE_AGAIN = GIVEN + """
            UPDATE entitlement e
               SET version = e.version + 1, recorded_at = i.recorded_at, law_digest = i.law_digest,
                   status_from = i.status_from, status = i.status
              FROM (
            """ + INCOMING + """
            ) i
             WHERE e.worker_id = i.worker_id AND e.worker_version = i.worker_version
            RETURNING e.worker_id, e.version
            """;

    static final String APPEND_STATES = GIVEN + """
            INSERT INTO worker_state (worker_id, version, recorded_at, state)
            SELECT i.worker_id, i.version, g.recorded_at, i.state::jsonb
              FROM given g, unnest(?::uuid[], ?::int8[], ?::text[]) AS i(worker_id, version, state)
            """;

    /** Copies the rows just replaced, so that their columns travel to the database once. */
    static final String APPEND_VERSIONS = """
            INSERT INTO entitlement_version (worker_id, version, worker_version, recorded_at, law_digest, region, district,
                   programme, occupation, status_from, status, cover)
            SELECT e.worker_id, e.version, e.worker_version, e.recorded_at, e.law_digest, e.region, e.district,
                   e.programme, e.occupation, e.status_from, e.status, i.cover::jsonb
              FROM unnest(?::uuid[], ?::text[]) AS i(worker_id, cover)
              JOIN entitlement e USING (worker_id)
            """;

    static final String CONFIRM = "UPDATE entitlement SET law_digest = ? WHERE worker_id = ANY(?)";

    static final String FORGET_FAMILIES =
            "UPDATE worker_state SET state = jsonb_set(state, '{family}', '[]') WHERE worker_id = ANY(?)";

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

    static final String STATES = """
            SELECT w.state
              FROM entitlement e
              JOIN worker_state w ON w.worker_id = e.worker_id AND w.version = e.worker_version
             WHERE e.worker_id > ?
            """;

    /** Locked, so that nothing newer is sent before what is read here. */
    static final String LOCKED_PAGE = " ORDER BY e.worker_id LIMIT ? FOR UPDATE OF e";

    private Statements() {}
}
