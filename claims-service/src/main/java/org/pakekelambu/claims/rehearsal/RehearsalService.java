package org.pakekelambu.claims.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pakekelambu.claims.rehearsal.domain.Effect;
import org.pakekelambu.claims.rehearsal.domain.Reexamined;
import org.pakekelambu.claims.rehearsal.domain.Tally;
import org.pakekelambu.claims.rehearsal.store.RehearsalStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.loading.BadLaw;
import org.pakekelambu.law.loading.Draft;
import org.pakekelambu.law.loading.DraftValue;
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

/** Takes drafts, refuses those that could be no law, and shows which decisions would flip. */
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
    public Job rehearse(List<DraftValue> values) {
        List<String> regions = caller.regions().prefixes();
        if (regions.isEmpty()) {
            throw Problem.forbidden("no-region");
        }
        Draft draft = Draft.of(values);
        Law drafted = checked(draft);
        Job job = jobs.queue(RehearsalWork.KIND, regions.get(0), Map.of());
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        store.forgetBefore(now.minus(KEPT_DAYS, ChronoUnit.DAYS));
        store.insert(
                new Rehearsal(job.id(), regions, values, law.digest(), drafted.digest(), Tally.NOTHING, FIRST, now));
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
                String field = draft.item(fault).isPresent()
                        ? "parameters[" + draft.item(fault).getAsInt() + "]"
                        : "parameters";
                problem.error(field, fault.toString());
            }
            throw problem;
        }
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

    /** A page of the decisions concerned and one row more, where there is one; what was shown is audited. */
    public List<Reexamined> claims(UUID id, Optional<Effect> effect, PageRequest page) {
        read(id);
        UUID after = page.after().map(cursor -> cursor.id(0)).orElse(FIRST);
        List<Reexamined> found = store.claims(id, effect, after, page.limit() + 1);
        audit.appendAll(found.stream()
                .limit(page.limit())
                .map(row -> AuditEntry.of("rehearsal-read", row.region(), row.claimId()))
                .toList());
        return found;
    }
}
