package org.pakekelambu.events.contract;

import java.util.UUID;

/** The whole of one aggregate as others may see it, at one version. */
public sealed interface FullState permits WorkerState, EntitlementState, ClaimState {

    /** The aggregate's id: the key under which its topic is compacted. */
    UUID key();

    /** Grows with every change, never shrinks; readers ignore what is not newer than their copy. */
    long version();
}
