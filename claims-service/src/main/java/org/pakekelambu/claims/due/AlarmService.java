package org.pakekelambu.claims.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pakekelambu.claims.claim.domain.Claim;
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

/** Tells which legal days come near, before they have passed. */
@ApplicationScoped
@Transactional
public class AlarmService {
    /** Seven working days are never longer ago than this, whatever the holidays. */
    private static final int LONGEST_NOTICE = 40;

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
        List<Claim> rows = kind == AlarmKind.PAYMENT_DUE ? payments(until, page) : notices(until, page);
        audit.appendAll(rows.stream()
                .limit(page.limit())
                .map(claim -> AuditEntry.of("alarm-listed", claim.region(), claim.id()))
                .toList());
        return Page.of(rows, page, claim -> place(kind, claim), claim -> view(kind, claim));
    }

    private List<Claim> payments(LocalDate until, PageRequest page) {
        LocalDate after = page.after().map(cursor -> cursor.date(0)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(1)).orElse(null);
        return days.due(caller.regions().condition("region"), clock.today(), until, after, afterId, page.limit() + 1);
    }

    private List<Claim> notices(LocalDate until, PageRequest page) {
        LocalDate today = clock.today();
        List<LocalDate> filed = today.minusDays(LONGEST_NOTICE)
                .datesUntil(today.plusDays(1))
                .filter(day -> !told(day).isBefore(today) && !told(day).isAfter(until))
                .toList();
        if (filed.isEmpty()) {
            return List.of();
        }
        Instant from = filed.get(0).atStartOfDay(BusinessClock.ZONE).toInstant();
        Instant to = filed.get(filed.size() - 1)
                .plusDays(1)
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
        Instant after = page.after().map(cursor -> cursor.instant(0)).orElse(null);
        UUID afterId = page.after().map(cursor -> cursor.id(2)).orElse(null);
        return days.lacking(caller.regions().condition("region"), from, to, after, afterId, page.limit() + 1);
    }

    private LocalDate told(LocalDate filedOn) {
        return new Clock(law).tellWhatIsMissing(filedOn).on();
    }

    private static Cursor place(AlarmKind kind, Claim claim) {
        return kind == AlarmKind.PAYMENT_DUE
                ? Cursor.of(claim.dueOn(), claim.id())
                : Cursor.of(claim.filedAt().getEpochSecond(), claim.filedAt().getNano(), claim.id());
    }

    private AlarmView view(AlarmKind kind, Claim claim) {
        LocalDate on = kind == AlarmKind.PAYMENT_DUE
                ? claim.dueOn()
                : told(LocalDate.ofInstant(claim.filedAt(), BusinessClock.ZONE));
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
