package org.pakekelambu.claims.scholarship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.pakekelambu.claims.claim.ClaimWritten;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Step;
import org.pakekelambu.claims.claim.store.ClaimBook;
import org.pakekelambu.claims.claim.store.FirstYears;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.claims.scholarship.domain.Place;
import org.pakekelambu.claims.scholarship.domain.Pupil;
import org.pakekelambu.claims.scholarship.store.OpenYear;
import org.pakekelambu.claims.scholarship.store.OpenYearStore;
import org.pakekelambu.law.Law;

/**
 * Works out beforehand, for every school year of a child until the right ends, what would be asked for: at each step of a claim, each
 * change of the ledger, and where {@link YearsLookedThrough} finds it due. A list then opens no claim, and is right on a
 * later day without anybody touching one.
 */
@ApplicationScoped
@Transactional
public class YearsToCome {
    private static final Logger LOG = Logger.getLogger(YearsToCome.class);
    private final OpenYearStore store;
    private final ClaimBook book;
    private final Pupils pupils;
    private final CopyStore copies;
    private final FirstYears years;
    private final Law law;

    YearsToCome(OpenYearStore store, ClaimBook book, Pupils pupils, CopyStore copies, FirstYears years, Law law) {
        this.store = store;
        this.book = book;
        this.pupils = pupils;
        this.copies = copies;
        this.years = years;
        this.law = law;
    }

    /** In the transaction of the step; that money arrived or came back says nothing of school years. */
    void written(@Observes ClaimWritten written) {
        Claim claim = written.claim();
        if (written.step() == Step.PAID || written.step() == Step.PAYMENT_RETURNED) {
            return;
        }
        if (claim.status().decidedToPay() && claim.workerId() != null) {
            years.lock(claim.workerId(), List.of());
            keep(claim);
        } else {
            store.forget(claim.id());
        }
    }

    /** The ledger of a member changed, which all claims for him count. */
    void ofMember(UUID workerId) {
        store.ofWorkers(List.of(workerId)).forEach(this::workOut);
    }

    /** The claim is read after its worker is locked: who decides or asks meanwhile has written before, or writes after. */
    void workOut(OpenYearStore.Stale stale) {
        years.lock(stale.workerId(), List.of());
        book.decidedToPay(List.of(stale.claimId())).forEach(this::keep);
    }

    private void keep(Claim claim) {
        // Read before the family, so that a copy that comes meanwhile is looked at again.
        copies.byId(claim.workerId())
                .ifPresent(worker -> store.keep(
                        claim.id(),
                        claim.workerId(),
                        worker.worker().version(),
                        law.digest(),
                        open(claim, worker, pupils.of(List.of(claim)).get(claim.id()))));
    }

    private List<OpenYear> open(Claim claim, Copies worker, Map<UUID, Pupil> children) {
        List<OpenYear> open = new ArrayList<>();
        List<UUID> order = List.copyOf(children.keySet());
        children.forEach((child, pupil) -> {
            try {
                pupil.each(law.scholarship())
                        .forEach(place -> open.add(open(claim, worker, child, order.indexOf(child), pupil, place)));
            } catch (RuntimeException unknown) {
                // Before the first law by school year, or born nobody knows when: in no way of the decision.
                LOG.debugf("School years of a child of claim %s are not known: %s", claim.id(), unknown.getMessage());
            }
        });
        return open;
    }

    private OpenYear open(Claim claim, Copies worker, UUID child, int nth, Pupil pupil, Place place) {
        return new OpenYear(
                claim.id(),
                nth,
                child,
                place,
                law.scholarship().perYear(place.level(), pupil.risk()).value().amount(),
                claim.region(),
                worker.worker().district(),
                worker.worker().village(),
                claim.filedAt());
    }
}
