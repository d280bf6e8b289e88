package org.pakekelambu.claims.page;

import java.util.List;
import org.pakekelambu.claims.claim.domain.ClaimStatus;

/**
 * A case as the page shows it, every word in the reader's language.
 *
 * @param form key under which a form of this page is done once, however often it is sent
 * @param version what the reader has seen: a form says it, as If-Match does
 * @param questions findings an officer must answer
 * @param recommendation what the machine proposes, or null
 * @param refusal why the form the reader sent was refused, or null; {@code done} what it did
 * @param typedReason what stood in the field for the reason
 */
public record CaseView(
        String number,
        String href,
        String form,
        long version,
        String subject,
        String status,
        String statusCode,
        List<Field> facts,
        DueWords due,
        String completeOn,
        String recommendation,
        String payable,
        String held,
        String future,
        List<FindingRow> questions,
        List<FindingRow> findings,
        List<LineRow> lines,
        List<Payee> payees,
        List<Wanted> wanted,
        List<Field> kinds,
        List<Paper> papers,
        List<Payout> payouts,
        List<Step> steps,
        Allowed may,
        Refusal refusal,
        String done,
        String typedReason) {

    /** Word for what is payable: paid, once it is. */
    public String payableWord() {
        return statusCode.equals("PAID") ? "col.paid" : "col.payable";
    }

    /** True when something waits for an officer's word. */
    public boolean asking() {
        return !questions.isEmpty() || !wanted.isEmpty() || (refusal != null && !may.decide());
    }

    /** Somebody who receives money; name and account masked. */
    public record Payee(String name, String account, String payable, String held) {}

    /** A paper that is missing; {@code given} when the reader had ticked it. */
    public record Wanted(String code, String name, boolean given) {}

    /** A paper that was uploaded; without an address when only its being there is noted. */
    public record Paper(String href, String name, String added) {}

    public record Payout(String name, String payee, String amount, String status, String paidOn) {}

    /** A step of the history. */
    public record Step(String name, String status, String by, String at, String reason, String payable) {}

    /** Which forms the page shows; whether a step is allowed is decided where it is done. */
    public record Allowed(
            boolean file, boolean assess, boolean decide, boolean addPaper, boolean withdraw, boolean appeal) {

        static Allowed of(ClaimStatus status, boolean officer, boolean approver) {
            return new Allowed(
                    officer && status == ClaimStatus.DRAFT,
                    officer && status.open(),
                    approver && status == ClaimStatus.PROPOSED,
                    officer && status != ClaimStatus.WITHDRAWN,
                    officer && (status.open() || status == ClaimStatus.DRAFT),
                    officer && (status == ClaimStatus.REJECTED || status.decidedToPay()));
        }
    }
}
