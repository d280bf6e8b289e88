package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.pakekelambu.claims.adjudication.AsDecided;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.domain.Wanted;
import org.pakekelambu.claims.claim.store.Approvals;
import org.pakekelambu.claims.cover.Copies;
import org.pakekelambu.claims.cover.CopyStore;
import org.pakekelambu.manners.caller.RegionScope;

/**
 * Finds the worker a claim is about by id, NIK or KPJ. Somebody of a region the filer is not responsible for is not found, and
 * nothing tells him from somebody who does not exist.
 */
@ApplicationScoped
public class Recognition {
    private final CopyStore copies;
    private final Approvals approvals;

    Recognition(CopyStore copies, Approvals approvals) {
        this.approvals = approvals;
        this.copies = copies;
    }

    /** The children who receive by an approval are those it saw. */
    public Optional<Copies> find(Claim claim) {
        Wanted wanted = claim.document().wanted();
        RegionScope filer = new RegionScope(claim.filerRegions());
        List<Copies> found = claim.workerId() != null
                ? copies.byId(claim.workerId()).stream().toList()
                : wanted.workerId() != null
                        ? copies.byId(wanted.workerId()).stream().toList()
                        : wanted.nik().isEmpty() ? copies.byKpj(wanted.kpj()) : copies.byNik(wanted.nik());
        List<Copies> visible = found.stream()
                .filter(copy ->
                        claim.workerId() != null || filer.covers(copy.worker().region()))
                .toList();
        // Two workers under one number is for the registry to settle; until then nobody is recognised.
        return visible.size() == 1 ? Optional.of(asDecided(claim, visible.get(0))) : Optional.empty();
    }

    private Copies asDecided(Claim claim, Copies now) {
        return approvals
                .last(claim)
                .map(approved -> new Copies(AsDecided.children(now.worker(), approved), now.entitlement()))
                .orElse(now);
    }
}
