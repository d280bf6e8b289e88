package org.pakekelambu.claims.page;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.claim.api.ClaimView;
import org.pakekelambu.claims.claim.domain.ClaimStatus;

/**
 * A claim in a list.
 *
 * @param number the first part of its id, enough to talk about it
 * @param waitsFor what the machine recommends, or how many questions are open
 */
public record QueueRow(
        String href,
        String number,
        String subject,
        String occurredOn,
        String worker,
        String status,
        String statusCode,
        String waitsFor,
        String payable,
        DueWords due) {
    private static final Set<ClaimStatus> OVER = Set.of(ClaimStatus.PAID, ClaimStatus.REJECTED, ClaimStatus.WITHDRAWN);

    static QueueRow of(ClaimView claim, LocalDate today, Speech say) {
        return new QueueRow(
                href(claim.id()),
                number(claim.id()),
                subject(claim, say),
                say.day(claim.occurredOn()),
                worker(claim, say),
                say.named(claim.status()),
                claim.status().name(),
                waitsFor(claim, say),
                say.money(claim.payableNow()),
                due(claim, today, say));
    }

    static DueWords due(ClaimView claim, LocalDate today, Speech say) {
        return DueWords.of(
                claim.clock().dueOn(),
                claim.clock().daysLate(),
                claim.clock().compensation(),
                OVER.contains(claim.status()),
                today,
                say);
    }

    static String href(UUID id) {
        return "/work/claims/" + id;
    }

    static String number(UUID id) {
        return id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    static String subject(ClaimView claim, Speech say) {
        return say.named(claim.kind()) + ", " + say.named(claim.cause());
    }

    static String worker(ClaimView claim, Speech say) {
        ClaimView.Worker worker = claim.worker();
        return worker.masked() != null
                ? worker.masked()
                : worker.id() == null ? say.word("worker.unknown") : number(worker.id());
    }

    private static String waitsFor(ClaimView claim, Speech say) {
        if (claim.status() == ClaimStatus.PROPOSED && claim.recommendation() != null) {
            return say.word("proposed") + ": " + say.named(claim.recommendation());
        }
        long open = claim.findings().stream()
                .filter(finding -> finding.consequence() == Consequence.REFERS)
                .count();
        return open == 0 ? "" : say.counted("questions", open);
    }
}
