package org.pakekelambu.claims.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.events.inbox.Incoming;

/** Keeps the copies current and says which of them became newer. Safe to run twice with the same events. */
@ApplicationScoped
@Transactional
public class CoverService {
    private final CopyStore copies;
    private final ChildNumbers childNumbers;

    CoverService(CopyStore copies, ChildNumbers childNumbers) {
        this.copies = copies;
        this.childNumbers = childNumbers;
    }

    public CopiesArrived workersChanged(List<Incoming<WorkerState>> batch) {
        childNumbers.rename(batch);
        return new CopiesArrived(copies.storeWorkers(batch));
    }

    public CopiesArrived entitlementsChanged(List<Incoming<EntitlementState>> batch) {
        return new CopiesArrived(copies.storeEntitlements(batch));
    }
}
