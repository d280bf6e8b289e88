package org.pakekelambu.claims.rehearsal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Recommendation;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.rehearsal.Rehearsal;
import org.pakekelambu.claims.rehearsal.domain.Effect;
import org.pakekelambu.claims.rehearsal.domain.Reexamined;
import org.pakekelambu.claims.rehearsal.domain.Tally;
import org.pakekelambu.claims.rehearsal.domain.Verdict;
import org.pakekelambu.law.loading.DraftValue;

/** Reads and writes rehearsals; a page of decisions is one statement. */
@Singleton
public class RehearsalStore {
    private final Database database;
    private final ObjectMapper mapper;

    RehearsalStore(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    public void insert(Rehearsal rehearsal) {
        database.update(
                "INSERT INTO rehearsal (id, regions, draft, law_digest, draft_digest, tally, reached, created_at)"
                        + " VALUES (?, ?, ?::jsonb, ?, ?, ?::jsonb, ?, ?)",
                rehearsal.id(),
                rehearsal.regions().toArray(String[]::new),
                json(rehearsal.draft()),
                rehearsal.lawDigest(),
                rehearsal.draftDigest(),
                json(rehearsal.tally()),
                rehearsal.reached(),
                rehearsal.createdAt());
    }

    public Optional<Rehearsal> find(UUID id) {
        return database.first("SELECT * FROM rehearsal WHERE id = ?", this::rehearsal, id);
    }

    /** Keeps the sums so far and the decisions of the page that would differ. */
    public void advance(Rehearsal rehearsal, List<Reexamined> page) {
        database.update(
                "UPDATE rehearsal SET tally = ?::jsonb, reached = ? WHERE id = ?",
                json(rehearsal.tally()),
                rehearsal.reached(),
                rehearsal.id());
        List<Reexamined> concerned =
                page.stream().filter(one -> one.effect() != Effect.SAME).toList();
        if (concerned.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(List.of(rehearsal.id()));
        values.add(concerned.stream().map(Reexamined::claimId).toArray(UUID[]::new));
        values.add(concerned.stream().map(Reexamined::region).toArray(String[]::new));
        values.add(concerned.stream().map(one -> one.effect().name()).toArray(String[]::new));
        verdicts(values, concerned.stream().map(Reexamined::now).toList());
        verdicts(values, concerned.stream().map(Reexamined::draft).toList());
        database.update("""
                INSERT INTO rehearsal_claim (rehearsal_id, claim_id, region, effect, now_says, now_payable, now_held,
                       now_future, draft_says, draft_payable, draft_held, draft_future)
                SELECT ?, * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[],
                       ?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[])""", values.toArray());
    }

    private static void verdicts(List<Object> values, List<Verdict> verdicts) {
        values.add(verdicts.stream().map(v -> v.recommendation().name()).toArray(String[]::new));
        values.add(verdicts.stream().map(Verdict::payableNow).toArray(Long[]::new));
        values.add(verdicts.stream().map(Verdict::held).toArray(Long[]::new));
        values.add(verdicts.stream().map(Verdict::future).toArray(Long[]::new));
    }

    /** In the order of claim ids, after that id. */
    public List<Reexamined> claims(UUID id, Optional<Effect> effect, UUID after, int limit) {
        return database.query(
                "SELECT * FROM rehearsal_claim WHERE rehearsal_id = ? AND claim_id > ?"
                        + effect.map(e -> " AND effect = '" + e.name() + "'").orElse("")
                        + " ORDER BY claim_id LIMIT ?",
                row -> new Reexamined(
                        row.getObject("claim_id", UUID.class),
                        row.getString("region"),
                        verdict(row, "now_"),
                        verdict(row, "draft_")),
                id,
                after,
                limit);
    }

    private static Verdict verdict(ResultSet row, String law) throws SQLException {
        return new Verdict(
                Recommendation.valueOf(row.getString(law + "says")),
                row.getLong(law + "payable"),
                row.getLong(law + "held"),
                row.getLong(law + "future"));
    }

    public void forgetBefore(Instant day) {
        database.update("DELETE FROM rehearsal WHERE created_at < ?", day);
    }

    private Rehearsal rehearsal(ResultSet row) throws SQLException {
        return new Rehearsal(
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("regions").getArray()),
                read(row.getString("draft"), new TypeReference<List<DraftValue>>() {}),
                row.getString("law_digest"),
                row.getString("draft_digest"),
                read(row.getString("tally"), new TypeReference<Tally>() {}),
                row.getObject("reached", UUID.class),
                Database.instant(row, "created_at"));
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
