package org.pakekelambu.claims.scholarship;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.SchoolPapers;
import org.pakekelambu.claims.claim.ClaimReading;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.store.LedgerRow;
import org.pakekelambu.claims.scholarship.store.LedgerStore;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;

/** Reads school years for who may see their claims; every look is remembered. */
@ApplicationScoped
@Transactional
public class YearReading {
    private final ClaimReading reading;
    private final ClaimBook book;
    private final LedgerStore ledger;
    private final Pupils pupils;
    private final YearChecks checks;
    private final Caller caller;
    private final Audit audit;

    YearReading(
            ClaimReading reading,
            ClaimBook book,
            LedgerStore ledger,
            Pupils pupils,
            YearChecks checks,
            Caller caller,
            Audit audit) {
        this.reading = reading;
        this.book = book;
        this.ledger = ledger;
        this.pupils = pupils;
        this.checks = checks;
        this.caller = caller;
        this.audit = audit;
    }

    /** Oldest school year first. @param knownAt as it was known at that instant, or null for now */
    List<SeenYear> of(UUID claimId, Instant knownAt) {
        Claim claim = reading.claim(claimId, null, null);
        if (knownAt == null) {
            return seen(List.of(claim), ledger.of(claimId));
        }
        List<LedgerRow> then = ledger.of(claimId).stream()
                .filter(row -> !row.requestedAt().isAfter(knownAt))
                .map(row -> row.knownAt(knownAt))
                .toList();
        return seen(List.of(claim), then);
    }

    public SeenYear one(UUID claimId, UUID id) {
        Claim claim = reading.claim(claimId, null, null);
        LedgerRow row = ledger.find(claimId, id).orElseThrow(Problem::notFound);
        return seen(claim, row);
    }

    SeenYear seen(Claim claim, LedgerRow row) {
        return seen(List.of(claim), List.of(row)).get(0);
    }

    /** Over all claims in the regions of the caller, the longest waiting first. */
    Page<YearView> page(String state, PageRequest page, boolean inFull) {
        List<LedgerRow> rows = ledger.page(
                caller.regions().condition("c.region"),
                state,
                page.after().map(after -> after.instant(0)).orElse(null),
                page.after().map(after -> after.id(2)).orElse(null),
                page.limit() + 1);
        List<UUID> claims = rows.stream().map(LedgerRow::claimId).distinct().toList();
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(row -> AuditEntry.of("scholarship-year-listed", row.region(), row.claimId(), row.child()))
                .toList());
        return Page.of(
                seen(book.of(claims), rows),
                page,
                year -> Cursor.of(
                        year.row().requestedAt().getEpochSecond(),
                        year.row().requestedAt().getNano(),
                        year.row().id()),
                year -> YearView.of(year, inFull));
    }

    private List<SeenYear> seen(List<Claim> claims, List<LedgerRow> rows) {
        Map<UUID, Claim> byId = claims.stream().collect(toMap(Claim::id, claim -> claim));
        Map<UUID, Map<UUID, Pupil>> children = pupils.of(claims);
        return rows.stream()
                .map(row -> new SeenYear(
                        row, checks.questions(row, children.get(row.claimId())), missing(row, byId.get(row.claimId()))))
                .toList();
    }

    private static List<String> missing(LedgerRow row, Claim claim) {
        Set<String> papers = new HashSet<>(claim.document().facts().documents());
        // A school letter and a report card are of one year; those of the claim say nothing of this one.
        papers.removeAll(SchoolPapers.OF_ONE_YEAR);
        papers.addAll(row.documents());
        return SchoolPapers.missing(papers);
    }
}
