package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.domain.SchoolYear;
import org.pakekelambu.claims.scholarship.store.OpenYear;
import org.pakekelambu.claims.scholarship.store.OpenYearStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.query.Cursor;
import org.pakekelambu.manners.query.Page;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Looks ahead over all decided claims: who has not asked for this school year, and what the years to come will cost. */
@ApplicationScoped
@Transactional
public class Outlook {
    private final OpenYearStore open;
    private final DecidedClaims decided;
    private final Law law;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    Outlook(OpenYearStore open, DecidedClaims decided, Law law, Caller caller, BusinessClock clock, Audit audit) {
        this.open = open;
        this.decided = decided;
        this.law = law;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /** In the order in which the claims were filed. A page costs one query; no claim is opened. */
    public Page<Reminder> reminders(LocalDate on, PageRequest page) {
        List<OpenYear> years = open.inOrder(
                regions(),
                SchoolYear.of(on == null ? clock.today() : on),
                page.after()
                        .map(after -> List.<Object>of(after.instant(0), after.id(2), after.number(3)))
                        .orElse(List.of()),
                page.limit() + 1);
        audit.appendAll(years.stream()
                .limit(page.limit())
                .map(one -> AuditEntry.of("scholarship-reminder-listed", one.region(), one.claimId(), one.child()))
                .toList());
        return Page.of(
                years,
                page,
                one -> Cursor.of(one.filedAt().getEpochSecond(), one.filedAt().getNano(), one.claimId(), one.nth()),
                this::reminder);
    }

    /** A reminder, and the region it belongs to. */
    public record Due(String region, Reminder reminder) {}

    /** Of the school year of today, the most rupiah first, then by claim and child; who reads them remembers it. */
    public List<Due> byRupiah(String place, OpenYearStore.After after, int rows) {
        return open.byRupiah(regions(), thisYear(), place, after, rows).stream()
                .map(one -> new Due(one.region(), reminder(one)))
                .toList();
    }

    /** Children of this school year and their money by village, in no order. */
    public List<OpenYearStore.Sum> places() {
        return open.places(regions(), thisYear());
    }

    /** Calendar days until this school year ends. */
    public long daysLeft() {
        return daysUntil(lastDay(thisYear()));
    }

    private Reminder reminder(OpenYear one) {
        LocalDate last = lastDay(one.place().year());
        return new Reminder(
                one.claimId(),
                one.child(),
                one.place().year().toString(),
                one.place().level().name(),
                one.place().yearInLevel(),
                one.amount(),
                one.district(),
                one.village(),
                last,
                daysUntil(last));
    }

    private SchoolYear thisYear() {
        return SchoolYear.of(clock.today());
    }

    private static LocalDate lastDay(SchoolYear year) {
        return year.plus(1).firstDay().minusDays(1);
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(clock.today(), day);
    }

    private String regions() {
        return caller.regions().condition("region");
    }

    /** Year by year from one on. */
    public List<Budget> forecast(Integer from, int years) {
        SchoolYear first = from == null ? thisYear().plus(1) : new SchoolYear(from);
        long[] sums = new long[years];
        int[] children = new int[years];
        decided.each(null, null, (claim, found) -> {
            found.values()
                    .forEach(pupil -> pupil.future(first, years, law.scholarship())
                            .forEach(place -> {
                                int at = place.year().begins() - first.begins();
                                sums[at] = Math.addExact(sums[at], rate(pupil, place));
                                children[at]++;
                            }));
            return true;
        });
        return IntStream.range(0, years)
                .mapToObj(i -> new Budget(first.plus(i).toString(), children[i], sums[i]))
                .toList();
    }

    private long rate(Pupil pupil, Place place) {
        return law.scholarship().perYear(place.level(), pupil.risk()).value().amount();
    }
}
