package org.pakekelambu.registry.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs statements. Java arrays become SQL arrays, months their first day, instants timestamps. */
@Singleton
public class Sql {
    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            String[].class, "text",
            UUID[].class, "uuid",
            Long[].class, "bigint",
            Integer[].class, "integer",
            Boolean[].class, "boolean",
            LocalDate[].class, "date",
            byte[][].class, "bytea");

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** How many rows were written. */
    public int update(String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object[] arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            bind(connection, statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(Connection connection, PreparedStatement statement, int at, Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else if (ELEMENTS.containsKey(value.getClass())) {
            statement.setArray(at, array(connection, value));
        } else if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof YearMonth month) {
            statement.setObject(at, month.atDay(1));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(at, constant.name());
        } else {
            statement.setObject(at, value);
        }
    }

    private static Array array(Connection connection, Object value) throws SQLException {
        return connection.createArrayOf(ELEMENTS.get(value.getClass()), (Object[]) value);
    }
}
