package org.pakekelambu.claims.adjudication.facts;

/**
 * Receipts in whole rupiah, before any cap; null where there is none.
 *
 * @param medical cost of treatment, which has no ceiling
 * @param prosthesis hospital price
 */
public record ReportedCosts(
        Long transportLand,
        Long transportSea,
        Long transportAir,
        Long medical,
        Long homeCare,
        Long spectacles,
        Long hearingAid,
        Long dentures,
        Long prosthesis) {

    public static final ReportedCosts NONE = new ReportedCosts(null, null, null, null, null, null, null, null, null);
}
