package org.pakekelambu.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pakekelambu.claims.claim.domain.Claim;
import org.pakekelambu.claims.claim.store.Drafts;
import org.pakekelambu.manners.caller.Caller;
import org.pakekelambu.manners.problem.Problem;

/** One death, one draft: 409 with the id of the draft that is to be completed. */
@ApplicationScoped
class SecondDraft {
    private final Drafts drafts;
    private final Caller caller;

    SecondDraft(Drafts drafts, Caller caller) {
        this.drafts = drafts;
        this.caller = caller;
    }

    /** Of a draft about to be begun, or about to name this death for the first time. */
    void refuse(Claim draft) {
        UUID worker = ofDeath(draft);
        if (worker != null) {
            drafts.ofDeath(worker, regions(), draft.id()).ifPresent(SecondDraft::refuse);
        }
    }

    /** Of a draft about to be saved again. Where two drafts of one death stand already, the older one is completed. */
    void refuse(Claim draft, Claim saved) {
        UUID worker = ofDeath(draft);
        if (worker == null || !worker.equals(ofDeath(saved))) {
            refuse(saved);
        } else {
            drafts.ofDeathBefore(worker, regions(), draft).ifPresent(SecondDraft::refuse);
        }
    }

    private String regions() {
        return caller.regions().condition("region");
    }

    private static void refuse(UUID first) {
        throw Problem.conflict("drafted-already", first).with("draftId", first);
    }

    /** The worker of whose death the draft is, or null. */
    private static UUID ofDeath(Claim draft) {
        return draft.document().facts().diedOn() == null
                ? null
                : draft.document().wanted().workerId();
    }
}
