package org.pakekelambu.benefits.rehearsal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pakekelambu.benefits.entitlement.store.RecordedStore;
import org.pakekelambu.benefits.lawbook.api.LawProblems;
import org.pakekelambu.benefits.rehearsal.domain.Comparison;
import org.pakekelambu.benefits.rehearsal.domain.Difference;
import org.pakekelambu.benefits.rehearsal.store.RehearsalStore;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.loading.Draft;
import org.pakekelambu.law.loading.LawSource;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;

/** Compares the members page by page; the sums so far and the place reached are one transaction with the progress. */
@ApplicationScoped
public class RehearsalWork implements LongWork {
    static final String KIND = "rehearsal";
    private static final int PAGE = 1000;

    private final RehearsalStore store;
    private final RecordedStore members;
    private final Jobs jobs;
    private final Law law;

    RehearsalWork(RehearsalStore store, RecordedStore members, Jobs jobs, Law law) {
        this.store = store;
        this.members = members;
        this.jobs = jobs;
        this.law = law;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        Rehearsal rehearsal = QuarkusTransaction.requiringNew()
                .call(() -> store.find(job.id()).orElseThrow());
        RegionScope regions = new RegionScope(rehearsal.regions());
        Law drafted = Draft.of(rehearsal.draft().values()).over(LawSource.shipped());
        Comparison comparison = new Comparison(law, drafted, rehearsal.on());
        QuarkusTransaction.requiringNew().run(() -> jobs.total(job, members.count(regions)));
        while (rehearsal != null) {
            Rehearsal from = rehearsal;
            rehearsal = QuarkusTransaction.requiringNew().call(() -> page(job, from, regions, comparison));
        }
    }

    /** The rehearsal after one more page, or null when there was none left. */
    private Rehearsal page(Job job, Rehearsal from, RegionScope regions, Comparison comparison) {
        List<WorkerState> page = members.states(from.reached(), PAGE, regions);
        if (page.isEmpty()) {
            return null;
        }
        List<Difference> differences =
                LawProblems.answered(() -> page.stream().map(comparison::of).toList());
        long deaths =
                page.stream().filter(worker -> diedInTheLastYear(worker, from)).count();
        Rehearsal next = new Rehearsal(
                from.id(),
                from.regions(),
                from.on(),
                from.draft(),
                from.lawDigest(),
                from.draftDigest(),
                from.tally().plus(differences, deaths),
                page.get(page.size() - 1).workerId(),
                from.createdAt());
        store.advance(next, differences);
        jobs.advance(job, page.size(), 0);
        return next;
    }

    private static boolean diedInTheLastYear(WorkerState worker, Rehearsal rehearsal) {
        return worker.death() != null
                && worker.death().recordedAt().isAfter(rehearsal.createdAt().minus(java.time.Duration.ofDays(365)));
    }
}
