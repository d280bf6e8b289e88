package org.pakekelambu.claims.adjudication.facts;

import java.util.Map;

/**
 * Receipts of the whole case in whole rupiah, before any cap; null where there is none.
 *
 * @param medical cost of treatment at partner facilities, which has no ceiling
 * @param prosthesis hospital price
 * @param elsewhere treatment outside partner facilities, or null
 * @param decided amounts an officer set where the law names none, by line code
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
        Long prosthesis,
        Elsewhere elsewhere,
        Map<String, Long> decided) {

    public static final ReportedCosts NONE =
            new ReportedCosts(null, null, null, null, null, null, null, null, null, null, null);

    public ReportedCosts {
        decided = decided == null ? Map.of() : Map.copyOf(decided);
    }

    /**
     * Treatment where no partner was (PP 44/2015 Ps 33).
     *
     * @param highestPartnerPrice most that is reimbursed, or null while it is not known
     */
    public record Elsewhere(long cost, boolean noPartnerAtPlace, Long highestPartnerPrice) {
        private Elsewhere correctedBy(Elsewhere now) {
            return new Elsewhere(now.cost, now.noPartnerAtPlace, said(now.highestPartnerPrice, highestPartnerPrice));
        }
    }

    /** As they are said now; what is left out stays, and 0 takes an amount back. */
    public ReportedCosts correctedBy(ReportedCosts now) {
        return new ReportedCosts(
                said(now.transportLand, transportLand),
                said(now.transportSea, transportSea),
                said(now.transportAir, transportAir),
                said(now.medical, medical),
                said(now.homeCare, homeCare),
                said(now.spectacles, spectacles),
                said(now.hearingAid, hearingAid),
                said(now.dentures, dentures),
                said(now.prosthesis, prosthesis),
                elsewhere == null || now.elsewhere == null
                        ? said(now.elsewhere, elsewhere)
                        : elsewhere.correctedBy(now.elsewhere),
                decided);
    }

    private static <T> T said(T now, T before) {
        return now == null ? before : now;
    }

    /** The same receipts with the amounts an officer set. */
    public ReportedCosts decided(Map<String, Long> amounts) {
        return new ReportedCosts(
                transportLand,
                transportSea,
                transportAir,
                medical,
                homeCare,
                spectacles,
                hearingAid,
                dentures,
                prosthesis,
                elsewhere,
                amounts);
    }
}
