package org.pakekelambu.claims.cover;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.events.contract.Fingerprints.Renamed;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;

/**
 * When the matching key is replaced, the children whose school years are taken keep their years under the new name, and both names are
 * known for one child: until the event of the other parent arrives, that parent's copy still says the old one.
 */
@Singleton
class ChildNumbers {
    private static final Logger LOG = Logger.getLogger(ChildNumbers.class);

    /** In one order, so that the events of two parents do not wait for each other. What was renamed since has its newest name. */
    private static final String KNOW = """
            INSERT INTO child_renamed AS known (before, now)
            SELECT DISTINCT ON (u.before) u.before, coalesce(r.now, u.now)
              FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS u (now, before, place)
              LEFT JOIN child_renamed r ON r.before = u.now
             ORDER BY u.before, u.place DESC
            ON CONFLICT (before) DO UPDATE SET now = excluded.now WHERE known.now <> excluded.now""";

    /** Names from before the last replacement but one lead to the newest too. */
    private static final String LEAD_ON = """
            UPDATE child_renamed older SET now = r.now FROM child_renamed r
             WHERE r.before = ANY (?::text[]) AND older.now = r.before AND older.now <> r.now""";

    private static final List<String> RENAME = List.of("""
            UPDATE scholarship_year y SET child_number = r.now FROM child_renamed r
             WHERE r.before = ANY (?::text[]) AND y.child_number = r.before AND r.now <> r.before
               AND (y.state = 'REJECTED' OR NOT EXISTS (
                    SELECT FROM scholarship_year o
                     WHERE o.child_number = r.now AND o.school_year = y.school_year AND o.state <> 'REJECTED'))""", """
            UPDATE first_school_year y SET child_number = r.now FROM child_renamed r
             WHERE r.before = ANY (?::text[]) AND y.child_number = r.before AND r.now <> r.before
               AND NOT EXISTS (SELECT FROM first_school_year o
                                WHERE o.child_number = r.now AND o.school_year = y.school_year)""");

    private static final String TWICE = """
            SELECT y.school_year, y.claim_id
              FROM child_renamed r
              JOIN (SELECT child_number, school_year, claim_id FROM scholarship_year
                    UNION ALL SELECT child_number, school_year, claim_id FROM first_school_year) y
                ON y.child_number = r.before
             WHERE r.before = ANY (?::text[]) AND r.now <> r.before""";

    private final Database database;

    ChildNumbers(Database database) {
        this.database = database;
    }

    /** Whatever the version: a state sent again repairs what a request under way may have written under the old name. */
    void rename(List<Incoming<WorkerState>> batch) {
        List<Renamed> renamed = batch.stream()
                .map(Incoming::state)
                .flatMap(ChildNumbers::ofFamily)
                .distinct()
                .toList();
        if (renamed.isEmpty()) {
            return;
        }
        String[] now = renamed.stream().map(Renamed::now).toArray(String[]::new);
        String[] before = renamed.stream().map(Renamed::before).toArray(String[]::new);
        database.update(KNOW, now, before);
        database.update(LEAD_ON, (Object) before);
        RENAME.forEach(sql -> database.update(sql, (Object) before));
        database.query(TWICE, row -> row.getInt(1) + " in claim " + row.getString(2), (Object) before)
                .forEach(year -> LOG.warnf(
                        "A child's school year %s keeps the old name of the child: another claim has the same year",
                        year));
    }

    private static Stream<Renamed> ofFamily(WorkerState state) {
        return state.fingerprints() == null
                ? Stream.empty()
                : state.fingerprints().renamed().stream()
                        .filter(renamed -> state.family().stream()
                                .anyMatch(member -> renamed.now().equals(member.nikFingerprint())));
    }
}
