package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What BPJS Ketenagakerjaan decided, kept beside ours; nothing of ours is overwritten.
 *
 * @param lines what BPJS pays, by line code
 */
public record BpjsDecision(
        String reference, LocalDate decidedOn, String outcome, String reason, List<Sum> lines, String by, Instant at) {
    /** One line of BPJS, in whole rupiah. */
    public record Sum(String code, long amount) {}

    public BpjsDecision {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
