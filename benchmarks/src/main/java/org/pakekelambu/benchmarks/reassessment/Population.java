package org.pakekelambu.benchmarks.reassessment;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Members as the registry would have told of them, written straight into the tables of benefits as judged under an older law.
 * One in ten was three months behind in May 2026 and paid in June; the others paid every month in time.
 */
final class Population {

    static final int LATE_ONE_IN = 10;
    private static final YearMonth FIRST = YearMonth.of(2025, 7);
    private static final YearMonth LAST = YearMonth.of(2026, 11);
    private static final int BATCH = 1000;

    private final Connection benefits;

    Population(Connection benefits) {
        this.benefits = benefits;
    }

    void write(int members) throws SQLException {
        benefits.setAutoCommit(false);
        try (PreparedStatement insert = benefits.prepareStatement(
                "INSERT INTO worker_state (worker_id, version, recorded_at, state) VALUES (?, 1, now(), ?::jsonb)")) {
            for (int member = 0; member < members; member++) {
                UUID id = id("member-" + member);
                insert.setObject(1, id);
                insert.setString(2, state(id, member));
                insert.addBatch();
                if (member % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (Statement statement = benefits.createStatement()) {
            statement.execute("""
                    INSERT INTO entitlement (worker_id, version, worker_version, recorded_at, law_digest, region, district,
                           programme, occupation, status_from, status)
                    SELECT worker_id, 1, 1, recorded_at, 'an older law', state ->> 'region', state ->> 'district',
                           state ->> 'programme', state ->> 'occupation', '{2025-07-01}', '{AWAITING_KPJ}'
                      FROM worker_state""");
            statement.execute("""
                    INSERT INTO entitlement_version (worker_id, version, worker_version, recorded_at, law_digest, region,
                           district, programme, occupation, status_from, status, cover)
                    SELECT e.worker_id, e.version, e.worker_version, e.recorded_at, e.law_digest, e.region, e.district,
                           e.programme, e.occupation, e.status_from, e.status,
                           '{"awaitingKpj": true, "awaitingFirstPayment": false, "spells": []}'
                      FROM entitlement e""");
        }
        benefits.commit();
        benefits.setAutoCommit(true);
        try (Statement statement = benefits.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String state(UUID id, int member) {
        StringBuilder months = new StringBuilder();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            months.append(months.isEmpty() ? "" : ",")
                    .append("{\"month\":\"" + month + "\",\"paidOn\":\"" + paidOn(month, member)
                            + "\",\"recordedAt\":\"2025-07-16T02:00:00Z\"}");
        }
        return "{\"workerId\":\"" + id + "\",\"version\":1,\"recordedAt\":\"2026-11-20T02:00:00Z\","
                + "\"programme\":\"pake-kelambu\",\"funding\":\"APBD\",\"band\":\"BPU_1\",\"region\":\"16.06\","
                + "\"district\":\"16.06.0" + (1 + member % 9) + "\",\"occupation\":\"FARMER\",\"spells\":[{"
                + "\"enrolledOn\":\"2025-07-16\",\"recordedAt\":\"2025-07-16T02:00:00Z\",\"kpjIssuedOn\":\"2025-07-16\","
                + "\"kpjRecordedAt\":\"2025-07-16T02:00:00Z\",\"migrated\":false}],\"paidMonths\":[" + months
                + "],\"family\":[" + relative(id, "SPOUSE", "1984-09-02", "NONE") + ","
                + relative(id, "CHILD", "2014-03-05", "SD") + "]}";
    }

    private static LocalDate paidOn(YearMonth month, int member) {
        boolean late = member % LATE_ONE_IN == 0 && month.getYear() == 2026 && month.getMonthValue() / 3 == 1;
        if (late) {
            return LocalDate.of(2026, 6, 10);
        }
        return month.equals(FIRST) ? month.atDay(16) : month.atDay(10);
    }

    private static String relative(UUID worker, String relation, String born, String level) {
        return "{\"familyId\":\"" + id(worker + relation) + "\",\"relation\":\"" + relation + "\",\"birthDate\":\""
                + born
                + "\",\"sex\":\"FEMALE\",\"schoolLevel\":\"" + level
                + "\",\"married\":false,\"working\":false,\"recordedAt\":\"2025-07-16T02:00:00Z\"}";
    }
}
