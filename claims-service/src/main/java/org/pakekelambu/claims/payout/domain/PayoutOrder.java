package org.pakekelambu.claims.payout.domain;

import java.util.UUID;

/**
 * One share of one decided line.
 *
 * @param lineKey the line within the claim: its code, and child and school year where it has them
 * @param payer who owes it: BPJS_KETENAGAKERJAAN or PROGRAMME
 * @param amount whole rupiah, more than zero
 * @param part 0, and one more for each supplement that a later decision added to money already paid
 */
public record PayoutOrder(String lineKey, String code, String payer, long amount, Payee payee, int part) {
    /** Lines of school years begin so; the SQL of shares knows it too. */
    private static final String SCHOOL_YEAR = "YEAR:";

    /** The line of a later school year, which is decided by itself. @param begins first calendar year of the school year */
    public static String schoolYear(String code, UUID child, int begins) {
        return SCHOOL_YEAR + code + "/" + child + "/" + begins;
    }

    /** The whole share as decided. */
    public PayoutOrder(String lineKey, String code, String payer, long amount, Payee payee) {
        this(lineKey, code, payer, amount, payee, 0);
    }

    /** What of it is still to be paid, as that part. */
    public PayoutOrder rest(long owed, int asPart) {
        return new PayoutOrder(lineKey, code, payer, owed, payee, asPart);
    }

    /** The same to the same payee, of whom more is known. */
    public PayoutOrder to(Payee known) {
        return new PayoutOrder(lineKey, code, payer, amount, known, part);
    }

    /** True when it was not decided with the claim, but as a later school year. */
    public boolean ofSchoolYear() {
        return lineKey.startsWith(SCHOOL_YEAR);
    }

    /** The line and whose money it is: what a share is known by within its claim. */
    public String key() {
        return lineKey + "|" + payee.key();
    }
}
