package org.pakekelambu.claims.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.LegalDays;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.claim.store.ClaimDays;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.benefit.LineState;
import org.pakekelambu.law.clock.Clock;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Tells which legal days come near, before they have passed; and which have, where no other list says so. */
@ApplicationScoped
@Transactional
public class AlarmService {
    private final ClaimDays days;
    private final Law law;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final int usual;

    AlarmService(
            ClaimDays days,
            Law law,
            BusinessClock clock,
            Caller caller,
            Audit audit,
            @ConfigProperty(name = "claims.alarms.days") int usual) {
        this.days = days;
        this.law = law;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.usual = usual;
    }

    /** @param within calendar days ahead; null for the usual */
    public Page<AlarmView> alarms(AlarmKind kind, Integer within, PageRequest page) {
        LocalDate until = clock.today().plusDays(within == null ? usual : within);
        List<Claim> rows = kind == AlarmKind.PAYMENT_DUE ? payments(until, page) : waiting(kind, until, page);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(claim -> AuditEntry.of("alarm-listed", claim.region(), claim.id()))
                .toList());
        return Page.of(rows, page, claim -> Cursor.of(from(kind, claim), claim.id()), claim -> view(kind, claim));
    }

    private List<Claim> payments(LocalDate until, PageRequest page) {
        LocalDate after = page.after().map(cursor -> cursor.date(0)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(1)).orElse(null);
        return days.due(caller.regions().condition("region"), clock.today(), until, after, afterId, page.limit() + 1);
    }

    private List<Claim> waiting(AlarmKind kind, LocalDate until, PageRequest page) {
        LocalDate since = clock.today();
        while (on(kind, since).isAfter(until)) {
            since = since.minusDays(1);
        }
        LocalDate after = page.after().map(cursor -> cursor.date(0)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(1)).orElse(null);
        return days.waiting(what(kind), caller.regions().condition("region"), since, after, afterId, page.limit() + 1);
    }

    private static ClaimDays.Waiting what(AlarmKind kind) {
        return switch (kind) {
            case SUSPECTED_DECISION -> ClaimDays.Waiting.SUSPECTED;
            case FACILITY_DUE -> ClaimDays.Waiting.FACILITY;
            default -> ClaimDays.Waiting.NOTICE;
        };
    }

    /** The last day in time, counted from the day on which it began to run. */
    private LocalDate on(AlarmKind kind, LocalDate from) {
        Clock due = new Clock(law);
        return switch (kind) {
            case PAYMENT_DUE -> from;
            case MISSING_NOTICE -> due.tellWhatIsMissing(from).on();
            case SUSPECTED_DECISION -> due.decideSuspected(from).on();
            case FACILITY_DUE -> due.payFacility(from).on();
        };
    }

    private static LocalDate from(AlarmKind kind, Claim claim) {
        LegalDays days = LegalDays.of(claim);
        return switch (kind) {
            case PAYMENT_DUE -> claim.dueOn();
            case MISSING_NOTICE -> days.stageTwoOn();
            case SUSPECTED_DECISION -> days.reportedOn();
            case FACILITY_DUE -> Moments.of(claim).billedOn();
        };
    }

    private AlarmView view(AlarmKind kind, Claim claim) {
        LocalDate on = on(kind, from(kind, claim));
        return new AlarmView(
                kind,
                claim.id(),
                claim.status(),
                claim.document().facts().kind(),
                on,
                ChronoUnit.DAYS.between(clock.today(), on),
                claim.total(LineState.PAYABLE));
    }
}
