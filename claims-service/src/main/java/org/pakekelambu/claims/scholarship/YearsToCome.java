package org.pakekelambu.claims.scholarship;

import static java.util.stream.Collectors.toMap;

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

    /** In the transaction of the step. */
    void written(@Observes ClaimWritten step) {
        Claim claim = step.claim();
        if (claim.status().decidedToPay() && claim.workerId() != null) {
            years.lock(claim.workerId(), List.of());
            keep(List.of(claim));
        } else {
            store.forget(claim.id());
        }
    }

    /** The ledger of a member changed, which all claims for him count. */
    void ofMember(UUID workerId) {
        workOut(store.ofWorkers(List.of(workerId)));
    }

    /** Claims are read after their workers are locked: who decides or asks meanwhile has written before, or writes after. */
    void workOut(List<OpenYearStore.Stale> stale) {
        if (stale.isEmpty()) {
            return;
        }
        stale.stream().map(OpenYearStore.Stale::workerId).distinct().forEach(id -> years.lock(id, List.of()));
        keep(book.decidedToPay(stale.stream().map(OpenYearStore.Stale::claimId).toList()));
    }

    private void keep(List<Claim> claims) {
        // Read before the families, so that a copy that comes meanwhile is looked at again.
        Map<UUID, Copies> workers = copies
                .byIds(claims.stream().map(Claim::workerId).distinct().toList())
                .stream()
                .collect(toMap(Copies::workerId, copy -> copy));
        Map<UUID, Map<UUID, Pupil>> found = pupils.of(claims);
        for (Claim claim : claims) {
            Copies worker = workers.get(claim.workerId());
            if (worker != null) {
                store.keep(
                        claim.id(),
                        claim.workerId(),
                        worker.worker().version(),
                        law.digest(),
                        open(claim, worker, found.get(claim.id())));
            }
        }
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
