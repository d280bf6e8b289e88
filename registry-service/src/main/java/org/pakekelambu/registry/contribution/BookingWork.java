package org.pakekelambu.registry.contribution;

import com.fasterxml.jackson.databind.util.RawValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.events.wire.EventJson;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.contribution.store.BookingPages;
import org.pakekelambu.registry.contribution.store.BookingPages.Booked;
import org.pakekelambu.registry.contribution.store.BookingPages.Planned;
import org.pakekelambu.registry.contribution.store.BookingStore;
import org.pakekelambu.registry.contribution.store.BookingStore.Accepted;
import org.pakekelambu.registry.worker.domain.Membership;
import org.pakekelambu.registry.worker.domain.Moment;
import org.pakekelambu.registry.worker.domain.Worker;

/**
 * Writes an accepted booking into its workers: one version and one event each. The plan shrinks with every committed page, so
 * whoever goes on after a crash finds exactly what is left.
 */
@ApplicationScoped
public class BookingWork implements LongWork {
    private static final int PAGE = 1000;

    private final BookingStore bookings;
    private final BookingPages pages;
    private final Jobs jobs;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Counter booked;

    BookingWork(
            BookingStore bookings,
            BookingPages pages,
            Jobs jobs,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            MeterRegistry metrics) {
        this.bookings = bookings;
        this.pages = pages;
        this.jobs = jobs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.booked = Counter.builder("registry.contribution.months.booked")
                .description("Worker-months booked since the start of this process")
                .register(metrics);
    }

    @Override
    public String kind() {
        return ContributionService.KIND;
    }

    @Override
    public void run(Job job) {
        Accepted booking = bookings.find(job.id()).orElseThrow();
        if (job.total() == null) {
            jobs.total(job, bookings.workers(job.id()));
        }
        int months = page(job, booking);
        while (months > 0) {
            booked.increment(months);
            months = page(job, booking);
        }
    }

    private int page(Job job, Accepted booking) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Planned> planned = pages.lockNext(booking.id(), PAGE);
            return planned.isEmpty() ? 0 : write(job, booking, planned);
        });
    }

    private int write(Job job, Accepted booking, List<Planned> planned) {
        Moment moment = new Moment(clock.today(), clock.now());
        var written = new ArrayList<Booked>(planned.size());
        var events = new ArrayList<OutgoingEvent>(planned.size());
        int months = 0;
        for (Planned worker : planned) {
            List<PaidMonth> paid = paid(booking, worker, moment);
            months += paid.size();
            Worker before = new Worker(EventJson.read(worker.facts(), WorkerState.class), null);
            WorkerState after = Membership.book(before, paid, moment).state();
            String facts = EventJson.write(after);
            written.add(new Booked(worker.workerId(), after.version(), worker.last(), after.region(), facts));
            events.add(new OutgoingEvent(
                    EventType.WORKER_CHANGED, worker.workerId(), after.version(), new RawValue(facts)));
        }
        pages.write(booking.id(), written, booking.bookedBy(), moment.now());
        outbox.appendAll(events);
        audit.record(AuditEntry.of("book-contributions", job.region(), (Object[])
                        planned.stream().map(Planned::workerId).toArray(UUID[]::new))
                .because("booking " + booking.id())
                .onBehalfOf(booking.bookedBy()));
        jobs.advance(job, planned.size(), 0);
        return months;
    }

    private static List<PaidMonth> paid(Accepted booking, Planned worker, Moment moment) {
        var paid = new ArrayList<PaidMonth>();
        for (YearMonth m = worker.first(); !m.isAfter(worker.last()); m = m.plusMonths(1)) {
            paid.add(new PaidMonth(m, booking.payments().paidOn(m), moment.now()));
        }
        return paid;
    }
}
