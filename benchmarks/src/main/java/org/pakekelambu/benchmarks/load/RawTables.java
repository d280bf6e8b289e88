package org.pakekelambu.benchmarks.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Empty doubles of real tables, with the same columns, defaults, constraints and indexes, in a schema of their own on the
 * same server: what a raw limit writes into.
 */
public final class RawTables {

    private static final String SCHEMA = "raw";

    private final Connection database;

    /** @param database a connection that may create a schema */
    public RawTables(Connection database) {
        this.database = database;
    }

    public void copyShape(List<String> tables, String grantTo) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
            statement.execute("CREATE SCHEMA " + SCHEMA);
            statement.execute("GRANT USAGE ON SCHEMA " + SCHEMA + " TO " + grantTo);
            for (String table : tables) {
                statement.execute(
                        "CREATE TABLE " + SCHEMA + "." + table + " (LIKE public." + table + " INCLUDING ALL)");
                statement.execute("GRANT SELECT, INSERT ON " + SCHEMA + "." + table + " TO " + grantTo);
            }
        }
    }

    public static String named(String table) {
        return SCHEMA + "." + table;
    }

    /**
     * An INSERT of a row just like one that exists, but for what is indexed: ids, fingerprints and lists of ids are made anew
     * each time, as they are in life; the same value again and again would cost an index less.
     *
     * @param where chooses the example row
     */
    public String insertLike(String table, String where) throws SQLException {
        return insertLike(table, "public." + table, where);
    }

    /** @param examples holds the example row, with the columns of the table */
    public String insertLike(String table, String examples, String where) throws SQLException {
        Set<String> indexed = indexed(table);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : columns(table)) {
            String literal = literal(examples, column.name(), where);
            names.add(column.name());
            values.add(
                    indexed.contains(column.name()) && !literal.equals("NULL")
                            ? anew(column, literal)
                            : withoutColons(literal));
        }
        return "INSERT INTO " + named(table) + " (" + String.join(", ", names) + ") VALUES ("
                + String.join(", ", values) + ");";
    }

    private static String anew(Column column, String literal) {
        if (column.type().equals("uuid")) {
            // Time-ordered ids cost an index less than random ones: take the kind the service takes.
            return literal.charAt(15) == '7' ? "uuidv7()" : "gen_random_uuid()";
        }
        if (column.type().equals("text[]")) {
            return "ARRAY[gen_random_uuid()::text]";
        }
        if (!column.type().equals("text")) {
            return withoutColons(literal);
        }
        String text = literal.substring(1, literal.length() - 1);
        int keep = Math.max(0, text.length() - 32);
        return withoutColons("'" + text.substring(0, keep) + "'")
                + " || md5(random()::text || clock_timestamp()::text)";
    }

    /** pgbench takes {@code :name} for a variable even inside quotes; {@code \\x3a} is the same character. */
    private static String withoutColons(String literal) {
        String escaped = literal.replace(":", "\\x3a");
        return escaped.equals(literal) || literal.startsWith("E'") ? escaped : "E" + escaped;
    }

    private record Column(String name, String type) {}

    /** Columns one may write: those the server numbers itself are left to it. */
    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String query = "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = 'public." + table
                + "'::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' AND attgenerated = '' ORDER BY attnum";
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    private Set<String> indexed(String table) throws SQLException {
        Set<String> indexed = new HashSet<>();
        String query = "SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid"
                + " AND a.attnum = ANY (i.indkey) WHERE i.indrelid = 'public." + table
                + "'::regclass";
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                indexed.add(rows.getString(1));
            }
        }
        return indexed;
    }

    private String literal(String examples, String column, String where) throws SQLException {
        String query = "SELECT quote_nullable(" + column + "::text) FROM " + examples + " WHERE " + where + " LIMIT 1";
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("No example row in " + examples + " where " + where);
            }
            return rows.getString(1);
        }
    }
}
