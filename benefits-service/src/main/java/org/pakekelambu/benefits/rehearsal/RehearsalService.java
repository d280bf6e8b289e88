package org.pakekelambu.benefits.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.pakekelambu.benefits.rehearsal.domain.Effect;
import org.pakekelambu.benefits.rehearsal.domain.Tally;
import org.pakekelambu.benefits.rehearsal.store.RehearsalStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.loading.BadLaw;
import org.pakekelambu.law.loading.Draft;
import org.pakekelambu.law.loading.LawFault;
import org.pakekelambu.law.loading.LawSource;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.query.PageRequest;
import org.pakekelambu.manners.time.BusinessClock;

/** Takes drafts, refuses those that could be no law, and shows what came out. */
@ApplicationScoped
@Transactional
public class RehearsalService {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int KEPT_DAYS = 30;

    private final RehearsalStore store;
    private final Jobs jobs;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;
    private final Law law;

    RehearsalService(RehearsalStore store, Jobs jobs, Caller caller, BusinessClock clock, Audit audit, Law law) {
        this.store = store;
        this.jobs = jobs;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
        this.law = law;
    }

    /** 422 with every fault and its place where the draft could not stand in a law file. */
    public Job rehearse(Rehearsal.Order order, LocalDate on) {
        List<String> regions = caller.regions().prefixes();
        if (regions.isEmpty()) {
            throw Problem.forbidden("forbidden");
        }
        Draft draft = Draft.of(order.values());
        Law drafted = checked(draft);
        LocalDate today = clock.today();
        LocalDate usual = draft.latest().isAfter(today) ? draft.latest() : today;
        Job job = jobs.queue(RehearsalWork.KIND, regions.get(0), Map.of());
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        store.forgetBefore(now.minus(KEPT_DAYS, ChronoUnit.DAYS));
        store.insert(new Rehearsal(
                job.id(),
                regions,
                on == null ? usual : on,
                order,
                law.digest(),
                drafted.digest(),
                Tally.NOTHING,
                FIRST,
                now));
        audit.record(
                AuditEntry.of("rehearsal", regions.get(0), job.id()).details(Map.of("parameters", draft.parameters())));
        return job;
    }

    private static Law checked(Draft draft) {
        try {
            return draft.over(LawSource.shipped());
        } catch (BadLaw bad) {
            Problem problem = Problem.unprocessable("bad-draft", bad.faults().size());
            for (LawFault fault : bad.faults()) {
                problem.error(field(draft, fault), fault.toString());
            }
            throw problem;
        }
    }

    private static String field(Draft draft, LawFault fault) {
        return draft.item(fault).isPresent() ? "parameters[" + draft.item(fault).getAsInt() + "]" : "parameters";
    }

    /** 404 for who does not cover all regions it was asked for. */
    public Rehearsal read(UUID id) {
        Rehearsal rehearsal = store.find(id).orElseThrow(Problem::notFound);
        rehearsal.regions().forEach(caller::requireRegion);
        return rehearsal;
    }

    public Job job(UUID id) {
        return jobs.require(id);
    }

    /** A page of the workers concerned and one row more, where there is one; who was shown is audited. */
    public List<RehearsalStore.Concerned> members(UUID id, Optional<Effect> effect, PageRequest page) {
        Rehearsal rehearsal = read(id);
        UUID after = page.after().map(cursor -> cursor.id(0)).orElse(FIRST);
        List<RehearsalStore.Concerned> found = store.members(id, effect, after, page.limit() + 1);
        Map<String, List<String>> shown = new TreeMap<>();
        for (RehearsalStore.Concerned row : found.subList(0, Math.min(found.size(), page.limit()))) {
            String place = row.district() == null ? rehearsal.regions().get(0) : row.district();
            shown.computeIfAbsent(place, district -> new ArrayList<>())
                    .add(row.workerId().toString());
        }
        audit.appendAll(shown.entrySet().stream()
                .map(place -> AuditEntry.of(
                        "rehearsal.members", place.getKey(), place.getValue().toArray()))
                .toList());
        return found;
    }
}
