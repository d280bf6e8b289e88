package org.pakekelambu.claims.page;

import java.util.List;
import java.util.Set;

/**
 * A case as the page shows it, every word in the reader's language.
 *
 * @param form key under which a form of this page is done once, however often it is sent
 * @param version what the reader has seen: a form says it, as If-Match does
 * @param questions findings an officer must answer
 * @param heirs what the form for naming the heirs anew offers, or null where there is none
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
        HeirChoices heirs,
        Refusal refusal,
        String done,
        String typedReason) {

    /** Word for what is payable: paid, once it is. */
    public String payableWord() {
        return statusCode.equals("PAID") ? "col.paid" : "col.payable";
    }

    /** True when something waits for the reader's word as an officer. */
    public boolean asking() {
        return !mine().isEmpty() || !wanted.isEmpty() || (refusal != null && !may.decide());
    }

    /** Questions the reader may answer. */
    public List<FindingRow> mine() {
        return questions.stream()
                .filter(question -> may.answers().contains(question.rule()))
                .toList();
    }

    /** Questions others answer. */
    public List<FindingRow> others() {
        return questions.stream()
                .filter(question -> !may.answers().contains(question.rule()))
                .toList();
    }

    /** True where the form has something the reader may say: whose questions are all for others notes papers only. */
    public boolean assessing() {
        return may.assess() && (others().isEmpty() || !mine().isEmpty() || !wanted.isEmpty());
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

    /**
     * Which forms the page shows the reader; whether a step is allowed is decided where it is done.
     *
     * @param answers rules whose questions he may answer; {@code approve} and {@code reject} where he may decide at all
     * @param forOthers what the case is ready for and he may not do, each with the sentence that says why
     */
    public record Allowed(
            boolean file,
            boolean assess,
            Set<String> answers,
            boolean decide,
            boolean approve,
            boolean reject,
            boolean addPaper,
            boolean withdraw,
            boolean appeal,
            List<Field> forOthers) {}
}
