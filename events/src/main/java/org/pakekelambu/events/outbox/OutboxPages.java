package org.pakekelambu.events.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The waiting rows, page by page in the order of their ids. */
final class OutboxPages implements AutoCloseable {

    /** Bounds what a page takes in memory when states are large; the first row always comes. */
    private static final int PAGE_BYTES = 8_000_000;

    private final PreparedStatement select;
    private final PreparedStatement delete;
    private final Connection connection;

    OutboxPages(Connection connection, int pageSize) throws SQLException {
        this.connection = connection;
        select = connection.prepareStatement(
                "SELECT id, topic, key, type, version, payload, traceparent, created_at FROM ("
                        + "SELECT *, sum(octet_length(payload)) OVER (ORDER BY id) - octet_length(payload) AS before"
                        + " FROM (SELECT * FROM outbox ORDER BY id LIMIT " + pageSize + ") AS page) AS bounded"
                        + " WHERE before < " + PAGE_BYTES + " ORDER BY id");
        // By id, not by range: a row below the highest id may be committed late and was not sent.
        delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)");
    }

    List<OutboxRow> next() throws SQLException {
        List<OutboxRow> page = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                page.add(new OutboxRow(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getObject(3, UUID.class),
                        rows.getString(4),
                        rows.getLong(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getObject(8, OffsetDateTime.class).toInstant()));
            }
        }
        return page;
    }

    void delete(List<OutboxRow> page) throws SQLException {
        delete.setArray(
                1,
                connection.createArrayOf(
                        "bigint", page.stream().map(OutboxRow::id).toArray()));
        delete.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        try (select) {
            delete.close();
        }
    }
}
