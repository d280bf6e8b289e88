package org.pakekelambu.registry.roster;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.time.BusinessClock;
import org.pakekelambu.registry.roster.domain.Column;
import org.pakekelambu.registry.roster.domain.FamilyRow;
import org.pakekelambu.registry.roster.domain.Header;
import org.pakekelambu.registry.roster.domain.RawRow;
import org.pakekelambu.registry.roster.domain.Rejection;
import org.pakekelambu.registry.roster.domain.Roster;
import org.pakekelambu.registry.roster.domain.RowFault;
import org.pakekelambu.registry.worker.domain.Moment;
import org.pakekelambu.registry.worker.domain.Worker;
import org.pakekelambu.registry.worker.store.WorkerPages;
import org.pakekelambu.registry.worker.store.WorkerRow;
import org.pakekelambu.registry.worker.store.WorkerRows;

/** Pages of the families' roster: the members of a worker on a page are one change and one event. */
@ApplicationScoped
class FamilyPages {
    private final WorkerPages pages;
    private final WorkerRows rows;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    FamilyPages(WorkerPages pages, WorkerRows rows, Outbox outbox, Audit audit, BusinessClock clock) {
        this.pages = pages;
        this.rows = rows;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    PageWork of(Roster roster) {
        return (header, page, committedBefore) -> committedBefore ? null : prepare(roster, header, page);
    }

    private PageWork.Prepared prepare(Roster roster, Header header, List<RawRow> page) {
        Moment moment = new Moment(clock.today(), clock.now());
        Map<String, List<FamilyRow>> byWorker = new LinkedHashMap<>();
        var rejections = new ArrayList<Rejection>();
        int refused = 0;
        for (RawRow raw : page) {
            FamilyRow row = FamilyRow.read(header, raw, moment.today());
            if (row.isGood()) {
                byWorker.computeIfAbsent(row.workerNik(), nik -> new ArrayList<>())
                        .add(row);
            } else {
                rejections.addAll(row.rejections());
                refused++;
            }
        }
        int refusedSoFar = refused;
        return () -> write(roster, header, page.size(), byWorker, new ArrayList<>(rejections), refusedSoFar, moment);
    }

    private PageWork.Done write(
            Roster roster,
            Header header,
            int count,
            Map<String, List<FamilyRow>> byWorker,
            List<Rejection> rejections,
            int refused,
            Moment moment) {
        var unknown = new LinkedHashMap<>(byWorker);
        var changed = new ArrayList<WorkerRow>();
        int unchanged = 0;
        for (Worker worker : pages.lockByNik(List.copyOf(byWorker.keySet()), roster.region())) {
            List<FamilyRow> family = unknown.remove(worker.person().nik());
            Worker after =
                    worker.withFamily(family.stream().map(FamilyRow::member).toList(), rows.matching(), moment);
            unchanged += family.size()
                    - (after.state().family().size() - worker.state().family().size());
            if (after != worker) {
                changed.add(rows.row(after, "FAMILY_ADDED", roster.uploadedBy(), null));
            }
        }
        for (List<FamilyRow> family : unknown.values()) {
            for (FamilyRow row : family) {
                rejections.add(row.rejection(header, Column.NIK_PEKERJA, RowFault.WORKER_UNKNOWN));
                refused++;
            }
        }
        keep(roster, changed);
        rejections.sort(Comparator.comparingInt(Rejection::line));
        return new PageWork.Done(count, refused, unchanged, 0, rejections);
    }

    private void keep(Roster roster, List<WorkerRow> changed) {
        if (changed.isEmpty()) {
            return;
        }
        pages.update(changed);
        outbox.appendAll(changed.stream()
                .map(row -> new OutgoingEvent(
                        EventType.WORKER_CHANGED,
                        row.worker().id(),
                        row.worker().version(),
                        new RawValue(row.facts())))
                .toList());
        UUID[] ids = changed.stream().map(row -> row.worker().id()).toArray(UUID[]::new);
        audit.record(AuditEntry.of("add-family", roster.region(), (Object[]) ids)
                .because("roster " + roster.id())
                .onBehalfOf(roster.uploadedBy()));
    }
}
