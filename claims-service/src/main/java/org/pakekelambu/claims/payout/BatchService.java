package org.pakekelambu.claims.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pakekelambu.claims.payout.domain.Batch;
import org.pakekelambu.claims.payout.domain.Payout;
import org.pakekelambu.claims.payout.store.BatchStore;
import org.pakekelambu.claims.payout.store.PayoutStore;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.manners.audit.Audit;
import org.pakekelambu.manners.audit.AuditEntry;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;
import org.pakekelambu.manners.time.BusinessClock;

/** Hands instructions over in batches: number and rupiah agree with what was declared, or nothing is taken. */
@ApplicationScoped
@Transactional
public class BatchService {
    private static final long MOST = 10_000;
    private final BatchStore batches;
    private final PayoutStore payouts;
    private final Payers payers;
    private final Caller caller;
    private final BusinessClock clock;
    private final Audit audit;

    BatchService(
            BatchStore batches, PayoutStore payouts, Payers payers, Caller caller, BusinessClock clock, Audit audit) {
        this.batches = batches;
        this.payouts = payouts;
        this.payers = payers;
        this.caller = caller;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Those of one payer that wait and have an account to go to; 403 for another than the caller acts for.
     *
     * @param payer null for the one the caller acts for
     * @param ids the payouts meant; empty for all that wait in the caller's regions
     */
    public Batch take(Payer payer, List<UUID> ids, long declaredCount, long declaredTotal) {
        Payer own = payer == null ? payers.own() : payer;
        payers.require(own);
        UUID[] wanted = ids.toArray(UUID[]::new);
        List<BatchStore.Waiting> found = batches.lock(own, regions(), wanted);
        long total = found.stream().mapToLong(BatchStore.Waiting::amount).sum();
        if (found.size() != declaredCount || total != declaredTotal) {
            throw Problem.unprocessable("control-totals", found.size(), total)
                    .with("count", found.size())
                    .with("total", total);
        }
        if (found.isEmpty() || found.size() > MOST) {
            throw Problem.unprocessable("batch-size", MOST);
        }
        Batch batch = new Batch(
                UUID.randomUUID(),
                own,
                found.size(),
                total,
                caller.subject(),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        batches.take(batch, found.stream().map(BatchStore.Waiting::id).toArray(UUID[]::new));
        audit.record(AuditEntry.of("payout-batch-taken", caller.regions().home(), batch.id())
                .details(Map.of("payer", own.name(), "count", batch.count(), "total", batch.total())));
        return batch;
    }

    public Batch read(UUID id) {
        if (batches.parts(id, regions()).isEmpty()) {
            throw Problem.notFound();
        }
        return batches.find(id).orElseThrow(Problem::notFound);
    }

    public List<Batch.Part> parts(UUID id) {
        return batches.parts(id, regions());
    }

    /** The instructions of a batch, for who pays them; 403 for anybody else. Batches of before may hold lines of both payers: each sees his own. */
    public List<Payout> instructions(UUID id) {
        Batch batch = read(id);
        List<Payout> found =
                payouts.inBatch(id, regions()).stream().filter(payers::mine).toList();
        if (found.isEmpty()) {
            payers.require(batch.payer());
        }
        audit.appendAll(found.stream()
                .map(payout -> AuditEntry.of("payout-exported", payout.region(), payout.claimId(), payout.id()))
                .toList());
        return found;
    }

    private String regions() {
        return caller.regions().condition("region");
    }
}
