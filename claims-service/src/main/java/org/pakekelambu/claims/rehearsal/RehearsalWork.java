package org.pakekelambu.claims.rehearsal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.OtherClaim;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Decision;
import org.pakekelambu.claims.claim.domain.Moments;
import org.pakekelambu.claims.claim.store.DecidedClaims;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.rehearsal.domain.Reexamined;
import org.pakekelambu.claims.rehearsal.store.RehearsalStore;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.NoLawInForce;
import org.pakekelambu.law.loading.Draft;
import org.pakekelambu.law.loading.LawSource;
import org.pakekelambu.manners.caller.RegionScope;
import org.pakekelambu.manners.job.Job;
import org.pakekelambu.manners.job.Jobs;
import org.pakekelambu.manners.job.LongWork;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Examines the decisions page by page; the sums so far and the place reached are one transaction with the progress. */
@ApplicationScoped
public class RehearsalWork implements LongWork {
    static final String KIND = "rehearsal";
    private static final int PAGE = 200;

    private final RehearsalStore store;
    private final DecidedClaims decided;
    private final CopyStore copies;
    private final Jobs jobs;
    private final Law law;

    RehearsalWork(RehearsalStore store, DecidedClaims decided, CopyStore copies, Jobs jobs, Law law) {
        this.store = store;
        this.decided = decided;
        this.copies = copies;
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
        Law draft = Draft.of(rehearsal.draft()).over(LawSource.shipped());
        QuarkusTransaction.requiringNew().run(() -> jobs.total(job, decided.count(regions)));
        while (rehearsal != null) {
            Rehearsal from = rehearsal;
            rehearsal = QuarkusTransaction.requiringNew().call(() -> page(job, from, regions, draft));
        }
    }

    /** The rehearsal after one more page, or null when there was none left. */
    private Rehearsal page(Job job, Rehearsal from, RegionScope regions, Law draft) {
        List<Claim> page = decided.page(from.reached(), PAGE, regions);
        if (page.isEmpty()) {
            return null;
        }
        List<UUID> workers = page.stream().map(Claim::workerId).distinct().toList();
        Map<UUID, Copies> known =
                copies.byIds(workers).stream().collect(Collectors.toMap(Copies::workerId, Function.identity()));
        Map<UUID, List<OtherClaim>> others = decided.ofWorkers(workers);
        List<Reexamined> examined = new ArrayList<>();
        for (Claim claim : page) {
            Copies of = known.get(claim.workerId());
            if (of != null && of.match()) {
                examined.add(examine(claim, of, others.getOrDefault(claim.workerId(), List.of()), draft));
            }
        }
        Rehearsal next = from.with(
                from.tally().plus(examined, page.size() - examined.size()),
                page.get(page.size() - 1).id());
        store.advance(next, examined);
        jobs.advance(job, page.size(), 0);
        return next;
    }

    private Reexamined examine(Claim claim, Copies of, List<OtherClaim> ofWorker, Law draft) {
        List<OtherClaim> others = ofWorker.stream()
                .filter(other -> !other.id().equals(claim.id()))
                .toList();
        try {
            return Reexamined.of(
                    claim.id(),
                    claim.region(),
                    file(claim, of, others, law),
                    law,
                    file(claim, of, others, draft),
                    draft);
        } catch (NoLawInForce none) {
            throw Problem.unprocessable("no-law-in-force", none.asked(), none.first());
        }
    }

    private static CaseFile file(Claim claim, Copies of, List<OtherClaim> others, Law law) {
        return CaseFile.of(
                claim.document().facts(),
                Moments.of(claim).stages(claim.filedAt()),
                of.worker(),
                of.entitlement(),
                others,
                claim.document().standingAnswers(),
                decidedOn(claim),
                law);
    }

    private static LocalDate decidedOn(Claim claim) {
        List<Decision> decisions = claim.document().decisions();
        return LocalDate.ofInstant(
                decisions.isEmpty()
                        ? claim.recordedAt()
                        : decisions.get(decisions.size() - 1).at(),
                BusinessClock.ZONE);
    }
}
