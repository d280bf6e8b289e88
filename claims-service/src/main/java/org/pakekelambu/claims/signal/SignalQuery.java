package org.pakekelambu.claims.signal;

/** The one statement that counts what is alike; placeholders are filled with numbers of ours and region prefixes only. */
final class SignalQuery {
    /** All claims of the caller's regions in the days looked at. */
    private static final String ALL = """
            SELECT t.kind AS what, t.value, t.noted_on, c.* FROM claim_trace t JOIN claim c ON c.id = t.claim_id
            WHERE {regions} AND c.filed_at >= ?""";
    /**
     * Only claims that may be like one: by account, claimant or reporter; early deaths where it is one; accidents of its day. What
     * every other claim has in common, registrar and village, is followed no further than that.
     */
    private static final String LIKE_ONE = """
            SELECT t.kind AS what, t.value, t.noted_on, c.* FROM claim_trace t JOIN claim c ON c.id = t.claim_id
            WHERE {regions} AND c.filed_at >= ? AND c.id IN (
              SELECT o.claim_id FROM claim_trace own JOIN claim_trace o ON o.kind = own.kind AND o.value = own.value
              WHERE own.claim_id = ? AND own.kind IN ('ACCOUNT', 'CLAIMANT', 'REPORTER')
              UNION
              SELECT o.claim_id FROM claim mine
                JOIN claim_trace r ON r.claim_id = mine.id AND r.kind = 'REGISTRAR'
                  AND mine.died_on - r.noted_on BETWEEN 0 AND {early}
                JOIN claim_trace own ON own.claim_id = mine.id AND own.kind IN ('REGISTRAR', 'VILLAGE')
                JOIN claim_trace o ON o.kind = own.kind AND o.value = own.value
                JOIN claim_trace e ON e.claim_id = o.claim_id AND e.kind = 'REGISTRAR'
                JOIN claim other ON other.id = o.claim_id AND other.died_on - e.noted_on BETWEEN 0 AND {early}
              WHERE mine.id = ?
              UNION
              SELECT o.claim_id FROM claim mine
                JOIN claim_trace own ON own.claim_id = mine.id AND own.kind = 'VILLAGE'
                JOIN claim_trace o ON o.kind = own.kind AND o.value = own.value
                JOIN claim other ON other.id = o.claim_id AND other.kind = mine.kind
                  AND other.occurred_on = mine.occurred_on
              WHERE mine.id = ? AND mine.kind = 'WORK_ACCIDENT')""";

    private static final String COUNTED = """
            WITH alike AS MATERIALIZED (
              SELECT what, value, noted_on, id, COALESCE(worker_id, id) AS who, kind AS risk, occurred_on, died_on
              FROM ({claims}) found),
            early AS (
              SELECT value AS registrar, id, who, died_on - noted_on AS days FROM alike
              WHERE what = 'REGISTRAR' AND died_on - noted_on BETWEEN 0 AND {early}),
            counted AS (
              SELECT 'SHARED_ACCOUNT' AS kind, value AS likeness, NULL::text AS place, NULL::text AS person,
                     NULL::text AS approver, NULL::date AS on_day, NULL::int AS days, count(DISTINCT who) AS counted,
                     {sharedAccount}::bigint AS threshold, 0::bigint AS more, array_agg(DISTINCT id) AS claims
              FROM alike WHERE what = 'ACCOUNT' GROUP BY value
              UNION ALL
              SELECT 'SAME_CLAIMANT', value, NULL, NULL, NULL, NULL, NULL, count(DISTINCT who), {sameClaimant}, 0,
                     array_agg(DISTINCT id)
              FROM alike WHERE what = 'CLAIMANT' GROUP BY value
              UNION ALL
              SELECT 'SAME_REPORTER', value, NULL, value, NULL, NULL, NULL, count(DISTINCT who), {sameReporter}, 0,
                     array_agg(DISTINCT id)
              FROM alike WHERE what = 'REPORTER' GROUP BY value
              UNION ALL
              SELECT 'EARLY_DEATHS_OF_REGISTRAR', registrar, NULL, registrar, NULL, NULL, NULL, count(DISTINCT who),
                     {earlyDeathsOfRegistrar}, 0, array_agg(DISTINCT id)
              FROM early GROUP BY registrar
              UNION ALL
              SELECT 'EARLY_DEATHS_IN_VILLAGE', v.value, v.value, NULL, NULL, NULL, NULL, count(DISTINCT e.who),
                     {earlyDeathsInVillage}, 0, array_agg(DISTINCT e.id)
              FROM early e JOIN alike v ON v.id = e.id AND v.what = 'VILLAGE' GROUP BY v.value
              UNION ALL
              SELECT 'EARLY_DEATH', id::text, NULL, registrar, NULL, NULL, days, 1, 1,
                     ({early} - days) * 100 / {early}, ARRAY[id]
              FROM early
              UNION ALL
              SELECT 'ACCIDENTS_ON_ONE_DAY', value || ' ' || occurred_on, value, NULL, NULL, occurred_on, NULL,
                     count(DISTINCT who), {accidentsOnOneDay}, 0, array_agg(DISTINCT id)
              FROM alike WHERE what = 'VILLAGE' AND risk = 'WORK_ACCIDENT' GROUP BY value, occurred_on
              {pairs})
            SELECT * FROM (
              SELECT md5(kind || ' ' || likeness)::uuid AS id, kind, place, person, approver, on_day, days, counted,
                     threshold, counted * 100 / threshold + more AS weight, claims[1:20] AS claims,
                     cardinality(claims) AS claim_count, claims AS all_claims
              FROM counted WHERE counted >= threshold) signal
            WHERE {narrowed} ORDER BY weight DESC, id LIMIT ?""";

    private static final String PAIRS = """
            UNION ALL
              SELECT 'SAME_PAIR', officer || ' ' || approver, NULL, officer, approver, NULL, NULL, n, {samePair}, 0, claims
              FROM (SELECT c.filed_by AS officer, d.by_subject AS approver, count(DISTINCT c.id) AS n,
                           array_agg(DISTINCT c.id) AS claims,
                           sum(count(DISTINCT c.id)) OVER (PARTITION BY c.filed_by) AS all_of_officer
                    FROM decision_entry d JOIN claim c ON c.id = d.claim_id
                    WHERE d.kind = 'APPROVE' AND {regions} AND c.filed_at >= ? GROUP BY 1, 2) pair
              WHERE n * 100 >= all_of_officer * {samePairPercent}""";

    private SignalQuery() {}

    /** Arguments: filed since, filed since, those of {@code narrowed}, rows. */
    static String all(String regions, Thresholds thresholds, String narrowed) {
        return filled(ALL, PAIRS, regions, thresholds, narrowed);
    }

    /** Arguments: filed since, the claim four times, rows. */
    static String likeOne(String regions, Thresholds thresholds) {
        return filled(LIKE_ONE, "", regions, thresholds, "? = ANY (all_claims)");
    }

    private static String filled(String claims, String pairs, String regions, Thresholds set, String narrowed) {
        return COUNTED.replace("{claims}", claims)
                .replace("{pairs}", pairs)
                .replace("{regions}", regions)
                .replace("{narrowed}", narrowed)
                .replace("{early}", number(set.earlyDays()))
                .replace("{sharedAccount}", number(set.sharedAccount()))
                .replace("{sameClaimant}", number(set.sameClaimant()))
                .replace("{sameReporter}", number(set.sameReporter()))
                .replace("{earlyDeathsOfRegistrar}", number(set.earlyDeathsOfRegistrar()))
                .replace("{earlyDeathsInVillage}", number(set.earlyDeathsInVillage()))
                .replace("{accidentsOnOneDay}", number(set.accidentsOnOneDay()))
                .replace("{samePairPercent}", number(set.samePairPercent()))
                .replace("{samePair}", number(set.samePair()));
    }

    private static String number(int threshold) {
        return Integer.toString(Math.max(1, threshold));
    }
}
