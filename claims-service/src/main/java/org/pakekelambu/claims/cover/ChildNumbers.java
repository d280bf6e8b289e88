package org.pakekelambu.claims.cover;

import jakarta.inject.Singleton;
import java.util.List;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.events.contract.Fingerprints.Renamed;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;

/** When the matching key is replaced, the children whose school years are taken keep their years under the new name. */
@Singleton
class ChildNumbers {
    private static final List<String> RENAME = List.of("""
            UPDATE scholarship_year y SET child_number = u.now FROM unnest(?::text[], ?::text[]) AS u (now, before)
             WHERE y.child_number = u.before
               AND NOT EXISTS (SELECT FROM scholarship_year o
                                WHERE o.child_number = u.now AND o.school_year = y.school_year)""", """
            UPDATE first_school_year y SET child_number = u.now FROM unnest(?::text[], ?::text[]) AS u (now, before)
             WHERE y.child_number = u.before
               AND NOT EXISTS (SELECT FROM first_school_year o
                                WHERE o.child_number = u.now AND o.school_year = y.school_year)""");

    private final Database database;

    ChildNumbers(Database database) {
        this.database = database;
    }

    /** Whatever the version: a state sent again repairs what a request under way may have written under the old name. */
    void rename(List<Incoming<WorkerState>> batch) {
        List<Renamed> renamed = batch.stream()
                .map(Incoming::state)
                .filter(state -> state.fingerprints() != null)
                .flatMap(state -> state.fingerprints().renamed().stream())
                .distinct()
                .toList();
        if (renamed.isEmpty()) {
            return;
        }
        String[] now = renamed.stream().map(Renamed::now).toArray(String[]::new);
        String[] before = renamed.stream().map(Renamed::before).toArray(String[]::new);
        RENAME.forEach(sql -> database.update(sql, now, before));
    }
}
