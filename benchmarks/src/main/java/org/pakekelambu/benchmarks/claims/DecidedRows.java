package org.pakekelambu.benchmarks.claims;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * The rows that one filing and one approval leave behind, as a script for pgbench: copies of a claim that was really decided, each
 * under new ids, into tables of the same shape.
 */
final class DecidedRows {
    /** Table, and which of its rows belong to one decided claim. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("claim", "id = '%s'");
        ROWS.put("claim_version", "claim_id = '%s'");
        ROWS.put("payout", "claim_id = '%s'");
        ROWS.put("payout_step", "payout_id IN (SELECT id FROM payout WHERE claim_id = '%s')");
        ROWS.put("decided_share", "claim_id = '%s'");
        ROWS.put("decision_entry", "claim_id = '%s'");
        ROWS.put("audit_entry", "subjects @> ARRAY['%s'::text] AND action IN ('claim-filed', 'claim-approved')");
        ROWS.put(
                "idempotency_key",
                "'%1$s' = '%1$s' AND id IN (SELECT id FROM idempotency_key ORDER BY created_at DESC LIMIT 2)");
    }

    private final Connection database;

    DecidedRows(Connection database) {
        this.database = database;
    }

    /** @param claim id of a claim that was filed and approved */
    String script(String claim, String grantTo) throws SQLException {
        StringJoiner script = new StringJoiner("\n", "BEGIN;\n", "\nCOMMIT;");
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS raw CASCADE");
            statement.execute("CREATE SCHEMA raw");
            statement.execute("GRANT USAGE ON SCHEMA raw TO " + grantTo);
            for (var table : ROWS.entrySet()) {
                String raw = "raw." + table.getKey();
                statement.execute("CREATE TABLE " + raw + " (LIKE public." + table.getKey() + " INCLUDING ALL)");
                String example = raw + "_example";
                statement.execute("CREATE TABLE " + example + " AS SELECT * FROM public." + table.getKey() + " WHERE "
                        + String.format(table.getValue(), claim));
                Map<String, String> columns = columns(statement, table.getKey());
                script.add("INSERT INTO " + raw + " (" + String.join(", ", columns.keySet()) + ") SELECT "
                        + columns.values().stream().collect(Collectors.joining(", ")) + " FROM " + example + ";");
            }
            outbox(statement, script);
            statement.execute("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA raw TO " + grantTo);
            statement.execute("ANALYZE");
        }
        return script.toString();
    }

    /** Rows of the outbox live for milliseconds: two of the usual size stand for them. */
    private static void outbox(Statement statement, StringJoiner script) throws SQLException {
        statement.execute("CREATE TABLE raw.outbox (LIKE public.outbox INCLUDING ALL)");
        for (int i = 0; i < 2; i++) {
            script.add("INSERT INTO raw.outbox (topic, key, type, version, payload) VALUES ('claims.claim.v1',"
                    + " gen_random_uuid(), 'claim-filed', 1, repeat('x', 480));");
        }
    }

    /** Columns one may write, with what to write: new ids where ids stand, the example's value elsewhere. */
    private static Map<String, String> columns(Statement statement, String table) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = 'public." + table
                        + "'::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' ORDER BY attnum")) {
            while (rows.next()) {
                String name = rows.getString(1);
                boolean id = rows.getString(2).equals("uuid");
                String value = id ? "CASE WHEN " + name + " IS NULL THEN NULL ELSE gen_random_uuid() END" : name;
                columns.put(name, name.equals("reference") ? "md5(gen_random_uuid()::text)" : value);
            }
        }
        return columns;
    }
}
