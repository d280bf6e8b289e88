package org.pakekelambu.claims.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.csv.CsvLine;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Answers auditors; each look is itself remembered. */
@ApplicationScoped
@Transactional
public class DecisionReading {
    private static final int PAGE = 1000;
    /** As many as an office decides in some years; more is asked for by period. */
    private static final int MOST_EXPORTED = 100_000;

    private final DecisionBook book;
    private final Caller caller;
    private final Audit audit;

    DecisionReading(DecisionBook book, Caller caller, Audit audit) {
        this.book = book;
        this.caller = caller;
        this.audit = audit;
    }

    Page<DecisionEntryView> page(DecisionFilter filter, PageRequest page) {
        Long before = page.after().map(cursor -> cursor.number(0)).orElse(null);
        List<DecisionEntryView> rows = book.find(filter, regions(), before, page.limit() + 1);
        audit.record(AuditEntry.of("decisions-listed", caller.regions().home(), caller.subject()));
        return Page.of(rows, page, row -> Cursor.of(row.id()), row -> row);
    }

    /** The same as a file, the newest first. */
    String csv(DecisionFilter filter) {
        StringBuilder csv = new StringBuilder(CsvLine.of(
                "id",
                "decidedOn",
                "recordedAt",
                "claimId",
                "claimVersion",
                "person",
                "region",
                "kind",
                "rule",
                "by",
                "onBehalfOf",
                "amount",
                "overrides",
                "reason",
                "rules"));
        Long before = null;
        int written = 0;
        List<DecisionEntryView> rows;
        do {
            rows = book.find(filter, regions(), before, PAGE);
            for (DecisionEntryView row : rows) {
                csv.append(CsvLine.of(
                        row.id(),
                        row.decidedOn(),
                        row.recordedAt(),
                        row.claimId(),
                        row.claimVersion(),
                        row.person(),
                        row.region(),
                        row.kind(),
                        row.rule(),
                        row.by(),
                        row.onBehalfOf(),
                        row.amount(),
                        row.overrides(),
                        row.reason(),
                        String.join(" ", row.rules())));
                before = row.id();
            }
            written += rows.size();
        } while (rows.size() == PAGE && written < MOST_EXPORTED);
        if (rows.size() == PAGE && !book.find(filter, regions(), before, 1).isEmpty()) {
            csv.append(CsvLine.of("CUT", "only the newest " + MOST_EXPORTED + "; ask for the rest by period"));
        }
        audit.record(AuditEntry.of("decisions-exported", caller.regions().home(), caller.subject()));
        return csv.toString();
    }

    private String regions() {
        return caller.regions().condition("region");
    }
}
