package org.pakekelambu.claims.payout.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.database.Database;
import org.pakekelambu.claims.database.Sealed;
import org.pakekelambu.claims.payout.domain.Payee;
import org.pakekelambu.claims.payout.domain.PayeeAccount;

/** Accounts entered for payees who had none; payee and account are encrypted. */
@Singleton
public class PayeeAccountStore {
    private static final String PAYEE = "payee_account.payee";
    private final Database database;
    private final Sealed sealed;

    PayeeAccountStore(Database database, Sealed sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    public void insert(PayeeAccount account) {
        database.update(
                "INSERT INTO payee_account (id, version, claim_id, payout_id, region, payee, state, entered_by, entered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                account.id(),
                account.version(),
                account.claimId(),
                account.payoutId(),
                account.region(),
                sealed.seal(PAYEE, account.id(), account.payee()),
                account.state(),
                account.enteredBy(),
                account.enteredAt());
    }

    public void update(PayeeAccount account) {
        database.update(
                "UPDATE payee_account SET version = ?, state = ?, decided_by = ?, decided_at = ? WHERE id = ?",
                account.version(),
                account.state(),
                account.decidedBy(),
                account.decidedAt(),
                account.id());
    }

    public Optional<PayeeAccount> find(UUID payoutId, UUID id) {
        return database.first("SELECT * FROM payee_account WHERE payout_id = ? AND id = ?", this::read, payoutId, id);
    }

    /** What was entered for one instruction, the latest first. */
    public List<PayeeAccount> of(UUID payoutId, int most) {
        return database.query(
                "SELECT * FROM payee_account WHERE payout_id = ? ORDER BY entered_at DESC, id LIMIT ?",
                this::read,
                payoutId,
                most);
    }

    /** Payees of a claim with their confirmed accounts, the latest first. */
    public List<Payee> confirmed(UUID claimId) {
        return database.query(
                "SELECT * FROM payee_account WHERE claim_id = ? AND state = 'CONFIRMED' ORDER BY decided_at DESC, id",
                row -> read(row).payee(),
                claimId);
    }

    /** The same, of what was entered for one line. */
    public List<Payee> confirmed(UUID claimId, String lineKey) {
        return database.query(
                "SELECT a.* FROM payee_account a JOIN payout p ON p.id = a.payout_id WHERE a.claim_id = ? AND p.line_key = ?"
                        + " AND a.state = 'CONFIRMED' ORDER BY a.decided_at DESC, a.id",
                row -> read(row).payee(),
                claimId,
                lineKey);
    }

    private PayeeAccount read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PayeeAccount(
                id,
                row.getLong("version"),
                row.getObject("claim_id", UUID.class),
                row.getObject("payout_id", UUID.class),
                row.getString("region"),
                sealed.open(PAYEE, id, row.getBytes("payee"), Payee.class),
                PayeeAccount.State.valueOf(row.getString("state")),
                row.getString("entered_by"),
                Database.instant(row, "entered_at"),
                row.getString("decided_by"),
                Database.instant(row, "decided_at"));
    }
}
