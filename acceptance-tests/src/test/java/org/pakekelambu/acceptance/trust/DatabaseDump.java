package org.pakekelambu.acceptance.trust;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.pakekelambu.localstack.RunningStack;
import org.pakekelambu.localstack.Service;

/** Everything that stands in a service's database, column by column, as whoever gets hold of a dump would read it. */
final class DatabaseDump {
    private static final String COLUMNS = "SELECT c.table_name, c.column_name, c.data_type"
            + " FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)"
            + " WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type IN"
            + " ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'bytea', 'bigint', 'numeric')"
            + " ORDER BY 1, 2";

    private DatabaseDump() {}

    /** @param reader gets {@code table.column} and each value in it */
    static void read(RunningStack stack, Service service, BiConsumer<String, String> reader) throws SQLException {
        try (Connection connection = stack.databases().superuser(service.id());
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            connection.setAutoCommit(false);
            for (String[] column : columns(statement)) {
                String value = column[2].equals("bytea")
                        ? "encode(\"" + column[1] + "\", 'escape')"
                        : "\"" + column[1] + "\"::text";
                String query = "SELECT " + value + " AS value FROM \"" + column[0] + "\" WHERE \"" + column[1]
                        + "\" IS NOT NULL";
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        reader.accept(column[0] + "." + column[1], rows.getString(1));
                    }
                }
            }
        }
    }

    private static List<String[]> columns(Statement statement) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
            }
        }
        return columns;
    }
}
