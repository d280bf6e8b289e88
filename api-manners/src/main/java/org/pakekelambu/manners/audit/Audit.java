package org.pakekelambu.manners.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.http.RequestId;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * The append-only memory of who did what to whose data (trust rule 24). Written in the transaction of the deed, so that
 * neither exists without the other; in one of its own when there is none.
 */
@Singleton
public class Audit {
    private static final String INSERT = """
            INSERT INTO audit_entry (business_date, actor, client, on_behalf_of, action, subjects, region, reason,
                                     result, request_id, details)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final SealedReason reasons;
    private final String service;

    Audit(
            AgroalDataSource database,
            BusinessClock clock,
            Caller caller,
            ObjectMapper mapper,
            SealedReason reasons,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.clock = clock;
        this.caller = caller;
        this.mapper = mapper;
        this.reasons = reasons;
        this.service = service;
    }

    public void record(AuditEntry entry) {
        appendAll(List.of(entry));
    }

    public void record(
            String action,
            String region,
            List<String> subjects,
            String reason,
            String result,
            Map<String, Object> details) {
        record(new AuditEntry(action, subjects, region, reason, result, null, details));
    }

    /** Many at once, in one batch. */
    public void appendAll(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        boolean asked = Arc.container().requestContext().isActive() && caller.isKnown();
        String actor = asked ? caller.subject() : "service:" + service;
        String client = asked ? caller.client() : service;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditEntry entry : entries) {
                insert.setObject(1, clock.today());
                insert.setString(2, actor);
                insert.setString(3, client);
                insert.setString(4, entry.onBehalfOf());
                insert.setString(5, entry.action());
                insert.setArray(
                        6, connection.createArrayOf("text", entry.subjects().toArray()));
                insert.setString(7, entry.region());
                insert.setString(8, reasons.seal(entry.action(), entry.region(), entry.reason()));
                insert.setString(9, entry.result());
                insert.setString(10, RequestId.current());
                insert.setString(11, entry.details().isEmpty() ? null : json(entry.details()));
                if (entries.size() > 1) {
                    insert.addBatch();
                } else {
                    insert.executeUpdate();
                }
            }
            if (entries.size() > 1) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("An audit entry could not be written, so the deed is undone.", e);
        }
    }

    private String json(Map<String, Object> details) {
        try {
            return mapper.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Audit details must be plain values.", e);
        }
    }
}
