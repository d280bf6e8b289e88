package org.pakekelambu.claims.paper;

import java.util.Optional;
import java.util.UUID;

/** Keeps encrypted content by the id of its paper; once, and for good. */
public interface PaperVault {
    /** Keeps it with the transaction of the caller, or before that: what no row names is of no use to anybody. */
    void keep(UUID paperId, byte[] encrypted);

    Optional<byte[]> open(UUID paperId);
}
