package org.pakekelambu.registry.worker;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.worker.domain.Moment;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.store.RenamingPages;
import org.pakekelambu.registry.worker.store.WorkerLists;
import org.pakekelambu.registry.worker.store.WorkerRow;
import org.pakekelambu.registry.worker.store.WorkerRows;

/**
 * Puts every worker under the current matching key: one version and one event each, from the sealed numbers. What stands
 * under it already is left alone, so the work can be begun again at any time.
 */
@ApplicationScoped
public class MatchingKeyWork implements LongWork {
    static final String KIND = "matching-key";
    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final RenamingPages pages;
    private final WorkerLists lists;
    private final WorkerRows rows;
    private final Outbox outbox;
    private final Audit audit;
    private final Jobs jobs;
    private final BusinessClock clock;
    private final ObjectMapper json;

    MatchingKeyWork(
            RenamingPages pages,
            WorkerLists lists,
            WorkerRows rows,
            Outbox outbox,
            Audit audit,
            Jobs jobs,
            BusinessClock clock,
            ObjectMapper json) {
        this.pages = pages;
        this.lists = lists;
        this.rows = rows;
        this.outbox = outbox;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) throws IOException {
        RegionScope regions = json.readValue(job.input(), RegionScope.class);
        // After a crash from the first again: those who are under the new key already are left alone.
        jobs.total(job, job.done() + lists.count(regions));
        UUID last = FIRST;
        while (last != null) {
            last = page(job, regions, last);
        }
    }

    /** The id it came to; null at the end. */
    private UUID page(Job job, RegionScope regions, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Worker> page = pages.lockNext(regions, after, PAGE);
            if (page.isEmpty()) {
                return null;
            }
            var moment = new Moment(clock.today(), clock.now());
            List<WorkerRow> renamed = page.stream()
                    .filter(pages::isOld)
                    .map(worker -> worker.renamed(rows.matching(), moment))
                    .map(worker -> rows.row(worker, "MATCHING_KEY_REPLACED", job.startedBy(), null))
                    .toList();
            pages.write(renamed, moment.now());
            tell(job, renamed);
            jobs.advance(job, page.size(), 0);
            return page.get(page.size() - 1).id();
        });
    }

    private void tell(Job job, List<WorkerRow> renamed) {
        outbox.appendAll(renamed.stream()
                .map(row -> new OutgoingEvent(
                        EventType.WORKER_CHANGED,
                        row.worker().id(),
                        row.worker().version(),
                        new RawValue(row.facts())))
                .toList());
        audit.appendAll(renamed.stream()
                .map(row -> AuditEntry.of(
                                "replace-matching-key",
                                row.worker().state().region(),
                                row.worker().id())
                        .onBehalfOf(job.startedBy()))
                .toList());
    }
}
