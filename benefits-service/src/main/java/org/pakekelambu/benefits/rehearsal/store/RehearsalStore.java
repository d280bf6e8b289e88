package org.pakekelambu.benefits.rehearsal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.pakekelambu.benefits.entitlement.store.Query;
import org.pakekelambu.benefits.rehearsal.Rehearsal;
import org.pakekelambu.benefits.rehearsal.domain.Difference;
import org.pakekelambu.benefits.rehearsal.domain.Effect;
import org.pakekelambu.benefits.rehearsal.domain.Tally;
import org.pakekelambu.law.benefit.Contingency;

/** Reads and writes rehearsals; a page of members is one statement. */
@Singleton
public class RehearsalStore {
    private final DataSource database;
    private final ObjectMapper mapper;

    RehearsalStore(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** A worker for whom something would differ. */
    public record Concerned(
            UUID workerId,
            Effect effect,
            String district,
            String programme,
            Map<Contingency, Difference.Amounts> amounts) {}

    public void insert(Rehearsal rehearsal) {
        Query.run(database, """
                INSERT INTO rehearsal (id, regions, on_date, draft, law_digest, draft_digest, tally, reached, created_at)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?)""", statement -> {
            statement.setObject(1, rehearsal.id());
            statement.setArray(
                    2,
                    statement
                            .getConnection()
                            .createArrayOf("text", rehearsal.regions().toArray()));
            statement.setObject(3, rehearsal.on());
            statement.setString(4, json(rehearsal.draft()));
            statement.setString(5, rehearsal.lawDigest());
            statement.setString(6, rehearsal.draftDigest());
            statement.setString(7, json(rehearsal.tally()));
            statement.setObject(8, rehearsal.reached());
            statement.setObject(9, rehearsal.createdAt().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    public Optional<Rehearsal> find(UUID id) {
        return Query.run(database, "SELECT * FROM rehearsal WHERE id = ?", statement -> {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(rehearsal(row)) : Optional.empty();
            }
        });
    }

    /** Keeps the sums so far and the workers of the page for whom something would differ. */
    public void advance(Rehearsal rehearsal, List<Difference> page) {
        Query.run(database, "UPDATE rehearsal SET tally = ?::jsonb, reached = ? WHERE id = ?", statement -> {
            statement.setString(1, json(rehearsal.tally()));
            statement.setObject(2, rehearsal.reached());
            statement.setObject(3, rehearsal.id());
            return statement.executeUpdate();
        });
        List<Difference> concerned = page.stream()
                .filter(one -> one.effect() != Effect.SAME && one.effect() != Effect.NOT_COVERED)
                .toList();
        if (concerned.isEmpty()) {
            return;
        }
        Query.run(database, """
                INSERT INTO rehearsal_member (rehearsal_id, worker_id, effect, district, programme, amounts)
                SELECT ?, i.worker_id, i.effect, i.district, i.programme, i.amounts::jsonb
                  FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                       AS i(worker_id, effect, district, programme, amounts)""", statement -> {
            statement.setObject(1, rehearsal.id());
            array(statement, 2, "uuid", concerned, Difference::workerId);
            array(statement, 3, "text", concerned, one -> one.effect().name());
            array(statement, 4, "text", concerned, Difference::district);
            array(statement, 5, "text", concerned, Difference::programme);
            array(statement, 6, "text", concerned, one -> json(one.amounts()));
            return statement.executeUpdate();
        });
    }

    /** In the order of worker ids, after that id. */
    public List<Concerned> members(UUID id, Optional<Effect> effect, UUID after, int limit) {
        String sql = "SELECT * FROM rehearsal_member WHERE rehearsal_id = ? AND worker_id > ?"
                + effect.map(e -> " AND effect = '" + e.name() + "'").orElse("") + " ORDER BY worker_id LIMIT ?";
        return Query.run(database, sql, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, after);
            statement.setInt(3, limit);
            List<Concerned> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Concerned(
                            row.getObject("worker_id", UUID.class),
                            Effect.valueOf(row.getString("effect")),
                            row.getString("district"),
                            row.getString("programme"),
                            read(row.getString("amounts"), new TypeReference<>() {})));
                }
            }
            return found;
        });
    }

    public void forgetBefore(Instant day) {
        Query.run(database, "DELETE FROM rehearsal WHERE created_at < ?", statement -> {
            statement.setObject(1, day.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    private Rehearsal rehearsal(ResultSet row) throws SQLException {
        return new Rehearsal(
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("regions").getArray()),
                row.getObject("on_date", LocalDate.class),
                read(row.getString("draft"), new TypeReference<Rehearsal.Order>() {}),
                row.getString("law_digest"),
                row.getString("draft_digest"),
                read(row.getString("tally"), new TypeReference<Tally>() {}),
                row.getObject("reached", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static <T> void array(
            java.sql.PreparedStatement statement, int place, String type, List<T> rows, Function<T, Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rehearsal cannot be written.", e);
        }
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rehearsal cannot be read.", e);
        }
    }
}
