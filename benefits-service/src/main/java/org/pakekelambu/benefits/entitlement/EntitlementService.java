package org.pakekelambu.benefits.entitlement;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.benefits.entitlement.domain.CoverAssessor;
import org.pakekelambu.benefits.entitlement.domain.JudgedCover;
import org.pakekelambu.benefits.entitlement.messaging.EntitlementEvents;
import org.pakekelambu.benefits.entitlement.store.EntitlementStore;
import org.pakekelambu.benefits.entitlement.store.Recorded;
import org.pakekelambu.benefits.entitlement.store.RecordedStore;
import org.pakekelambu.events.contract.EventType;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;
import org.pakekelambu.events.outbox.Outbox;
import org.pakekelambu.events.outbox.OutgoingEvent;
import org.pakekelambu.law.Law;
import org.pakekelambu.manners.time.BusinessClock;

/**
 * Keeps the entitlement of every worker in step with the registry and the law.
 *
 * <p>An event goes out for every newer worker state, even where the cover stayed the same: claims waits until its cover copy
 * rests on the worker version it knows.
 */
@ApplicationScoped
public class EntitlementService {
    private final EntitlementStore store;
    private final RecordedStore recorded;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final CoverAssessor assessor;
    private final Counter assessed;
    private final Counter stale;

    EntitlementService(
            EntitlementStore store,
            RecordedStore recorded,
            Outbox outbox,
            BusinessClock clock,
            Law law,
            MeterRegistry meters) {
        this.store = store;
        this.recorded = recorded;
        this.outbox = outbox;
        this.clock = clock;
        this.assessor = new CoverAssessor(law);
        this.assessed = meters.counter("entitlements.published");
        this.stale = meters.counter("entitlements.worker.states.not.newer");
    }

    /** Stores what is newer, judges it, publishes it: one transaction whatever the size of the batch. */
    @Transactional
    public void workersChanged(List<Incoming<WorkerState>> batch) {
        Map<UUID, Incoming<WorkerState>> latest = new LinkedHashMap<>();
        for (Incoming<WorkerState> incoming : batch) {
            latest.merge(incoming.key(), incoming, (a, b) -> b.version() > a.version() ? b : a);
        }
        List<JudgedCover> assessments = latest.values().stream()
                .map(incoming -> assessor.assess(incoming.state()))
                .toList();
        Instant now = now();
        Map<UUID, Long> versions = store.record(assessments, now);
        List<UUID> erased = latest.values().stream()
                .filter(incoming -> incoming.type() == EventType.WORKER_ERASED)
                .map(Incoming::key)
                .toList();
        if (!erased.isEmpty()) {
            store.forgetFamilies(erased);
        }
        Map<UUID, String> traces = new HashMap<>();
        latest.forEach((worker, incoming) -> traces.put(worker, incoming.traceparent()));
        publish(assessments, versions, now, traces);
        stale.increment(batch.size() - versions.size());
    }

    /**
     * A page of the work on many entitlements.
     *
     * @param last where the next page begins, or null when nothing is left
     */
    public record Page(UUID last, int handled, int different) {
        static final Page EMPTY = new Page(null, 0, 0);

        static Page of(List<Recorded> rows, int different) {
            return new Page(rows.get(rows.size() - 1).workerId(), rows.size(), different);
        }
    }

    /**
     * Judges a page of entitlements that rest on another law again; only those that differ get a new version and an event.
     *
     * @param after the last worker id of the page before
     * @param last worker id at which to stop
     */
    @Transactional
    public Page reassess(UUID after, UUID last, int limit) {
        List<Recorded> page = recorded.underOtherLaw(assessor.law().digest(), after, last, limit);
        if (page.isEmpty()) {
            return Page.EMPTY;
        }
        List<JudgedCover> different = new ArrayList<>();
        List<UUID> same = new ArrayList<>();
        for (Recorded before : page) {
            JudgedCover now = assessor.assess(before.worker());
            if (now.saysTheSameAs(before.assessment())) {
                same.add(before.workerId());
            } else {
                different.add(now);
            }
        }
        store.confirm(same, assessor.law().digest());
        Instant now = now();
        publish(different, store.recordAgain(different, now), now, Map.of());
        return Page.of(page, different.size());
    }

    /** How many rest on another law. */
    public long countUnderOtherLaw() {
        return recorded.countUnderOtherLaw(assessor.law().digest());
    }

    /** The worker id that stands at this place among those, counted from 0. */
    public Optional<UUID> placeUnderOtherLaw(long place) {
        return recorded.placeUnderOtherLaw(assessor.law().digest(), place);
    }

    /** As fine as the database keeps it, so that what is sent again is what was sent. */
    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    private void publish(
            List<JudgedCover> assessments, Map<UUID, Long> versions, Instant recordedAt, Map<UUID, String> traces) {
        List<OutgoingEvent> events = new ArrayList<>();
        for (JudgedCover assessment : assessments) {
            UUID worker = assessment.worker().workerId();
            Long version = versions.get(worker);
            if (version != null) {
                var stored = new Recorded(worker, version, recordedAt, assessment);
                events.add(EntitlementEvents.changed(stored, traces.get(worker)));
            }
        }
        if (!events.isEmpty()) {
            outbox.appendAll(events);
        }
        assessed.increment(events.size());
    }
}
