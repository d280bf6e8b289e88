package org.pakekelambu.claims.claim.domain;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.facts.Mark;

/**
 * The number by which the filer named the worker; one of the three is there.
 *
 * @param nik keyed fingerprints of the NIK under every key in use
 * @param kpj keyed fingerprints of the KPJ under every key in use
 * @param masked NIK or KPJ with all but its last digits hidden, or null
 */
public record Wanted(UUID workerId, List<String> nik, List<String> kpj, String masked) {
    public Wanted {
        nik = List.copyOf(nik);
        kpj = List.copyOf(kpj);
    }

    /** Tells one who is looked for from another without the number. */
    public String mark() {
        return Mark.of(Arrays.asList(workerId, nik, kpj));
    }
}
