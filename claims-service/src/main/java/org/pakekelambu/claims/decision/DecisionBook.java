package org.pakekelambu.claims.decision;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.time.BusinessClock;

/** Writes decisions down and finds them again, the newest first. */
@Singleton
public class DecisionBook {
    private static final String REASON = "decision_entry.reason";
    private final Database database;
    private final Sealed sealed;
    private final Caller caller;
    private final BusinessClock clock;

    DecisionBook(Database database, Sealed sealed, Caller caller, BusinessClock clock) {
        this.database = database;
        this.sealed = sealed;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the transaction of the decision, by the caller. */
    public void enter(Entry entry) {
        database.update(
                "INSERT INTO decision_entry (claim_id, claim_version, worker_id, region, kind, rule, by_subject,"
                        + " on_behalf_of, amount, overrides, reason, business_on, recorded_at, rules)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.claimId(),
                entry.claimVersion(),
                entry.workerId(),
                entry.region(),
                entry.kind(),
                entry.rule(),
                caller.subject(),
                entry.onBehalfOf(),
                entry.amount(),
                entry.overrides(),
                entry.reason() == null ? null : sealed.seal(REASON, entry.claimId(), entry.reason()),
                clock.today(),
                clock.now(),
                entry.rules().toArray(String[]::new));
    }

    List<DecisionEntryView> find(DecisionFilter filter, String regions, Long beforeId, int rows) {
        List<Object> arguments = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM decision_entry WHERE ").append(regions);
        filter.narrow((condition, argument) -> {
            if (argument != null) {
                sql.append(condition);
                arguments.add(argument);
            }
        });
        if (beforeId != null) {
            sql.append(" AND id < ?");
            arguments.add(beforeId);
        }
        arguments.add(rows);
        return database.query(
                sql.append(" ORDER BY id DESC LIMIT ?").toString(),
                row -> DecisionEntryView.of(
                        row,
                        row.getBytes("reason") == null
                                ? null
                                : sealed.open(
                                        REASON,
                                        row.getObject("claim_id", java.util.UUID.class),
                                        row.getBytes("reason"),
                                        String.class)),
                arguments.toArray());
    }
}
