package org.pakekelambu.claims.cover;

import java.util.UUID;
import org.pakekelambu.events.contract.EntitlementState;
import org.pakekelambu.events.contract.WorkerState;

/**
 * What we hold of one worker.
 *
 * @param worker never null
 * @param entitlement null while benefits has not told us
 */
public record Copies(WorkerState worker, EntitlementState entitlement) {

    public UUID workerId() {
        return worker.workerId();
    }

    /** True when the cover rests on this worker's latest version, so that both may be used together. */
    public boolean match() {
        return entitlement != null && entitlement.workerVersion() >= worker.version();
    }
}
