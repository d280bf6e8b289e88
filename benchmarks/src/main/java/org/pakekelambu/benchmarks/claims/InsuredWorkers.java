package org.pakekelambu.benchmarks.claims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Queue;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Workers and their cover as the claims service would hold them after the events: written straight into its copies. */
final class InsuredWorkers {
    static final String WIDOW = "00000000-0000-0007-0000-000000000001";
    private static final String WORKER = """
            jsonb_build_object('workerId', id, 'version', 1, 'recordedAt', '2025-05-01T02:00:00Z', 'programme', 'pake-kelambu',
              'funding', 'APBD', 'band', 'BPU_1', 'region', '16.06', 'district', '16.06.03', 'occupation', 'FARMER',
              'registeredBy', 'benchmark', 'fingerprints', jsonb_build_object('nik', 'k:' || id, 'kpj', 'p:' || id),
              'spells', jsonb_build_array(jsonb_build_object('enrolledOn', '%1$s', 'recordedAt', '%1$sT02:00:00Z',
                 'kpjIssuedOn', '%1$s', 'kpjRecordedAt', '%1$sT02:00:00Z', 'migrated', false)),
              'paidMonths', '%2$s'::jsonb, 'family', jsonb_build_array(jsonb_build_object('familyId', '%3$s',
                 'relation', 'SPOUSE', 'birthDate', '1985-02-03', 'sex', 'FEMALE', 'recordedAt', '%1$sT02:00:00Z')))""";
    private static final String COVER = """
            jsonb_build_object('workerId', id, 'version', 1, 'workerVersion', 1, 'recordedAt', '2025-05-01T02:00:00Z',
              'programme', 'pake-kelambu', 'region', '16.06', 'lawDigest', 'benchmark', 'awaitingKpj', false,
              'awaitingFirstPayment', false, 'spells', jsonb_build_array(jsonb_build_object('from', '%1$s', 'paidMonths', '%2$s'::jsonb)))""";

    private InsuredWorkers() {}

    /** Writes so many; their ids, each to be taken once. */
    static Queue<String> write(Connection claims, int count, LocalDate diedOn) throws SQLException {
        LocalDate from = YearMonth.from(diedOn).minusMonths(18).atDay(1);
        String months = months(from, YearMonth.from(diedOn));
        Queue<String> ids = new ArrayDeque<>();
        try (Statement statement = claims.createStatement()) {
            statement.execute("CREATE TEMP TABLE member AS SELECT gen_random_uuid() AS id FROM generate_series(1, "
                    + count + ")");
            statement.execute(
                    "INSERT INTO worker_copy (worker_id, version, region, nik_fingerprint, kpj_fingerprint, state)"
                            + " SELECT id, 1, '16.06', 'k:' || id, 'p:' || id, "
                            + String.format(WORKER, from, months, WIDOW)
                            + " FROM member");
            statement.execute(
                    "INSERT INTO entitlement_copy (worker_id, version, worker_version, state) SELECT id, 1, 1, "
                            + String.format(COVER, from, months) + " FROM member");
            statement.execute("ANALYZE worker_copy, entitlement_copy");
        }
        try (PreparedStatement select = claims.prepareStatement("SELECT id::text FROM member");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return new ConcurrentLinkedQueue<>(Collections.unmodifiableCollection(ids));
    }

    private static String months(LocalDate from, YearMonth until) {
        StringJoiner months = new StringJoiner(",", "[", "]");
        for (YearMonth m = YearMonth.from(from); !m.isAfter(until); m = m.plusMonths(1)) {
            LocalDate paid = m.equals(YearMonth.from(from)) ? from : m.atDay(5);
            months.add(
                    "{\"month\":\"" + m + "\",\"paidOn\":\"" + paid + "\",\"recordedAt\":\"" + paid + "T02:00:00Z\"}");
        }
        return months.toString();
    }
}
