package org.pakekelambu.claims.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pakekelambu.claims.claim.api.ClaimPayeeView;
import org.pakekelambu.claims.claim.api.ClaimView;
import org.pakekelambu.claims.claim.api.LineView;
import org.pakekelambu.claims.claim.domain.ClaimStatus;
import org.pakekelambu.law.benefit.LineState;

/**
 * A sum that is owed.
 *
 * @param until what frees it, or empty
 * @param shares who receives how much
 */
public record LineRow(
        String name,
        String code,
        String amount,
        String payer,
        String state,
        String stateCode,
        String until,
        String basis,
        List<Field> shares) {

    static List<LineRow> of(ClaimView claim, Speech say) {
        Map<String, String> names =
                claim.payees().stream().collect(Collectors.toMap(ClaimPayeeView::key, payee -> name(payee, say)));
        return claim.lines().stream().map(line -> of(claim, line, names, say)).toList();
    }

    private static LineRow of(ClaimView claim, LineView line, Map<String, String> names, Speech say) {
        return new LineRow(
                say.say(line.name()),
                line.code(),
                say.money(line.amount()),
                say.named(line.payer()),
                paid(claim, line) ? say.word("line.paid") : say.named(line.state()),
                line.state().name(),
                line.heldUntil().stream()
                        .map(release -> say.say(release.text()))
                        .collect(Collectors.joining("; ")),
                FindingRow.basis(line.citation(), say),
                line.shares().stream()
                        .map(share -> new Field(receiver(share, names, say), say.money(share.amount())))
                        .toList());
    }

    private static boolean paid(ClaimView claim, LineView line) {
        return claim.status() == ClaimStatus.PAID && line.state() == LineState.PAYABLE;
    }

    private static String receiver(LineView.ShareView share, Map<String, String> names, Speech say) {
        String owner = names.getOrDefault(share.payee(), "–");
        if (share.held() != null) {
            return owner + ", " + say.word("share." + share.way());
        }
        return share.paidTo() == null
                ? owner
                : owner + ", " + say.word("paid-to") + " " + names.getOrDefault(share.paidTo(), "–");
    }

    /** As the reader may know him: by initials, and by what he is to the worker. */
    static String name(ClaimPayeeView payee, Speech say) {
        String what =
                payee.relation() != null ? say.coded("relation", payee.relation()) : say.coded("payee", payee.role());
        return payee.name() == null ? what : payee.name() + " (" + what + ")";
    }
}
