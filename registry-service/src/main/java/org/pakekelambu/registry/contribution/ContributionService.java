package org.pakekelambu.registry.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.law.ContributionLaw.Funding;
import org.pakekelambu.law.ContributionLaw.Sector;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.contribution.domain.Booking;
import org.pakekelambu.registry.contribution.domain.Debt;
import org.pakekelambu.registry.contribution.store.BookingPlan;
import org.pakekelambu.registry.contribution.store.BookingPlan.OlderUnpaid;
import org.pakekelambu.registry.contribution.store.BookingPlan.Stretch;
import org.pakekelambu.registry.contribution.store.BookingStore;
import org.pakekelambu.registry.contribution.store.DueStore;
import org.pakekelambu.registry.programme.ProgrammeService;
import org.pakekelambu.registry.programme.domain.Programme;

/** Says what is owed, and accepts what was paid only when its control totals match to the rupiah. */
@ApplicationScoped
public class ContributionService {
    static final String KIND = "booking";

    private final ProgrammeService programmes;
    private final DueStore due;
    private final BookingStore bookings;
    private final BookingPlan plan;
    private final Jobs jobs;
    private final Law law;
    private final Audit audit;
    private final BusinessClock clock;
    private final Caller caller;

    ContributionService(
            ProgrammeService programmes,
            DueStore due,
            BookingStore bookings,
            BookingPlan plan,
            Jobs jobs,
            Law law,
            Audit audit,
            BusinessClock clock,
            Caller caller) {
        this.programmes = programmes;
        this.due = due;
        this.bookings = bookings;
        this.plan = plan;
        this.jobs = jobs;
        this.law = law;
        this.audit = audit;
        this.clock = clock;
        this.caller = caller;
    }

    /** What one worker costs in that month; 422 for a month before the first law. */
    public long price(Programme programme, YearMonth month) {
        YearMonth first = YearMonth.from(law.cover().firstDay());
        if (month.isBefore(first)) {
            throw Problem.unprocessable("month-before-the-law", month, first)
                    .error("month", "month-before-the-law", month, first);
        }
        return law.contribution()
                .monthly(programme.band(), month, Funding.valueOf(programme.funding()), Sector.OTHER)
                .amount();
    }

    @Transactional
    public long countDue(Programme programme, YearMonth month) {
        return due.count(programme.code(), month);
    }

    @Transactional
    public List<Debt> due(Programme programme, YearMonth month, PageRequest page) {
        UUID after = page.after().map(cursor -> cursor.id(0)).orElse(null);
        return due.page(programme.code(), month, after, page.limit() + 1);
    }

    /** Draws up who is booked what, compares the totals, and lets a job write it. Nothing is booked when they differ. */
    @Transactional
    public Job book(Booking asked, String digest) {
        Programme programme = programmes.requireOwn(asked.programme());
        asked.payments().brokenRule(clock.today()).ifPresent(rule -> {
            throw Problem.unprocessable(rule).error("payments", rule);
        });
        price(programme, asked.payments().first());
        programmes.lock(programme);
        Optional<BookingStore.Accepted> before = bookings.find(programme.code(), asked.reference());
        if (before.isPresent()) {
            if (!before.get().digest().equals(digest)) {
                throw Problem.conflict("reference-taken").error("reference", "reference-taken");
            }
            return jobs.require(before.get().id());
        }
        Job job = jobs.queue(KIND, programme.region(), Map.of());
        int workers = plan.drawUp(job.id(), asked);
        requireOwed(job.id(), asked);
        requireTotals(job.id(), asked, programme);
        requireOldestFirst(job.id(), asked);
        bookings.add(job.id(), asked, digest, workers, caller.subject(), clock.now());
        audit.record(AuditEntry.of("book-contributions", programme.region(), job.id())
                .details(Map.of("workers", workers, "months", asked.declaredCount(), "total", asked.declaredTotal())));
        return job;
    }

    private void requireOwed(UUID booking, Booking asked) {
        if (asked.workerIds() == null) {
            return;
        }
        if (new HashSet<>(asked.workerIds()).size() < asked.workerIds().size()) {
            throw Problem.unprocessable("worker-twice").error("workerIds", "worker-twice");
        }
        List<UUID> notOwing = plan.notOwing(booking, asked);
        if (!notOwing.isEmpty()) {
            Problem problem = Problem.unprocessable("month-not-owed");
            notOwing.forEach(id -> problem.rejected(
                    "workerIds[" + asked.workerIds().indexOf(id) + "]", id.toString(), "month-not-owed"));
            throw problem;
        }
    }

    private void requireTotals(UUID booking, Booking asked, Programme programme) {
        long count = 0;
        long total = 0;
        for (Stretch stretch : plan.stretches(booking)) {
            for (YearMonth m = stretch.first(); !m.isAfter(stretch.last()); m = m.plusMonths(1)) {
                count += stretch.workers();
                total = Math.addExact(total, Math.multiplyExact(stretch.workers(), price(programme, m)));
            }
        }
        if (count != asked.declaredCount() || total != asked.declaredTotal()) {
            throw Problem.unprocessable("control-totals", count, total)
                    .rejected("declaredCount", asked.declaredCount(), "control-count", count)
                    .rejected("declaredTotal", asked.declaredTotal(), "control-total", total)
                    .with("count", count)
                    .with("total", total);
        }
    }

    private void requireOldestFirst(UUID booking, Booking asked) {
        OlderUnpaid older = plan.olderUnpaid(booking, asked);
        if (older.workers() > 0) {
            throw Problem.unprocessable("older-month-unpaid", older.workers(), older.oldest())
                    .error("payments", "older-month-unpaid", older.workers(), older.oldest());
        }
    }
}
