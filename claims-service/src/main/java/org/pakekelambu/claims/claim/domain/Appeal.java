package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The family asked to look again.
 *
 * @param by who recorded it
 * @param stage before whom
 * @param raisedOn day on which the family raised it
 * @param reference letter or case number, or null
 * @param documentId paper of the claim that holds it, or null
 * @param against version of the claim it is raised against, by which what was known then is read
 * @param before what that version gave now, by line code; empty where it gave nothing
 * @param handledBefore who had filed or assessed the claim before: others look now
 * @param heldBefore what that version held until something happens, whole rupiah; what is freed of it is no word on the appeal
 * @param known what was known to the decision, or null in appeals kept from before
 * @param determination what the authority outside decided, or null
 * @param takenBack null unless the family took it back
 * @param mistyped what had been recorded of it before another officer corrected it, oldest first
 */
public record Appeal(
        String reason,
        String by,
        Instant at,
        AppealStage stage,
        LocalDate raisedOn,
        String reference,
        UUID documentId,
        Long against,
        List<Sum> before,
        List<String> handledBefore,
        long heldBefore,
        Known known,
        Determination determination,
        List<Determination> mistyped,
        TakenBack takenBack) {

    public Appeal {
        stage = stage == null ? AppealStage.OFFICE : stage;
        before = before == null ? List.of() : List.copyOf(before);
        handledBefore = handledBefore == null ? List.of() : List.copyOf(handledBefore);
        mistyped = mistyped == null ? List.of() : List.copyOf(mistyped);
    }

    /** What one line gave, in whole rupiah. */
    public record Sum(String code, long amount) {}

    /**
     * What inspector, Minister, mediator or court decided.
     *
     * @param forFamily true where the family is right
     */
    public record Determination(
            boolean forFamily,
            LocalDate decidedOn,
            String reference,
            UUID documentId,
            String reason,
            String by,
            Instant at) {}

    /** With the word of the authority; what was recorded of it before stays beside it. */
    public Appeal determined(Determination now) {
        List<Determination> earlier = new ArrayList<>(mistyped);
        if (determination != null) {
            earlier.add(determination);
        }
        return new Appeal(
                reason,
                by,
                at,
                stage,
                raisedOn,
                reference,
                documentId,
                against,
                before,
                handledBefore,
                heldBefore,
                known,
                now,
                earlier,
                takenBack);
    }

    /**
     * The family's word that it does not go on.
     *
     * @param documentId its signed request, a paper of the claim that another officer uploaded
     */
    public record TakenBack(String reason, UUID documentId, String by, Instant at) {}

    /** Taken back by the family. */
    public Appeal takenBack(TakenBack word) {
        return new Appeal(
                reason,
                by,
                at,
                stage,
                raisedOn,
                reference,
                documentId,
                against,
                before,
                handledBefore,
                heldBefore,
                known,
                determination,
                mistyped,
                word);
    }

    /** True where an authority outside decided for the family. */
    public boolean ruledForFamily() {
        return determination != null && determination.forFamily();
    }

    public long givenBefore() {
        return before.stream().mapToLong(Sum::amount).sum();
    }
}
