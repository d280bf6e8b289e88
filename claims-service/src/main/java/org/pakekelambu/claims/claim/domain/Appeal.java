package org.pakekelambu.claims.claim.domain;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param determination what the authority outside decided, or null
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
        Determination determination) {

    public Appeal {
        stage = stage == null ? AppealStage.OFFICE : stage;
        before = before == null ? List.of() : List.copyOf(before);
        handledBefore = handledBefore == null ? List.of() : List.copyOf(handledBefore);
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

    public Appeal determined(Determination now) {
        return new Appeal(reason, by, at, stage, raisedOn, reference, documentId, against, before, handledBefore, now);
    }

    public long givenBefore() {
        return before.stream().mapToLong(Sum::amount).sum();
    }
}
