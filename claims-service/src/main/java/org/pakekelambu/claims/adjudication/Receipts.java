package org.pakekelambu.claims.adjudication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pakekelambu.claims.adjudication.facts.ClaimFacts;
import org.pakekelambu.claims.adjudication.facts.ReportedCosts;
import org.pakekelambu.law.LineCode;

/**
 * Receipts for what a member or his heirs paid themselves: transport, and treatment and aids outside a partner facility's own bill
 * (PP 44/2015 Ps 37(2)). Only those lines wait for them.
 */
public final class Receipts {
    public static final String TRANSPORT = "TRANSPORT_RECEIPT";
    public static final String TREATMENT = "TREATMENT_RECEIPT";

    private static final Set<LineCode> WAY =
            EnumSet.of(LineCode.JKK_TRANSPORT_LAND, LineCode.JKK_TRANSPORT_SEA, LineCode.JKK_TRANSPORT_AIR);
    private static final Set<LineCode> CARE = EnumSet.of(
            LineCode.JKK_MEDICAL,
            LineCode.JKK_HOME_CARE,
            LineCode.JKK_SPECTACLES,
            LineCode.JKK_HEARING_AID,
            LineCode.JKK_DENTURES,
            LineCode.JKK_PROSTHESIS);

    private Receipts() {}

    /** Codes of the receipts that what is claimed needs. */
    public static List<String> required(ClaimFacts claim) {
        ReportedCosts costs = claim.costs();
        List<String> codes = new ArrayList<>();
        if (any(costs.transportLand(), costs.transportSea(), costs.transportAir())) {
            codes.add(TRANSPORT);
        }
        boolean elsewhere = costs.elsewhere() != null && any(costs.elsewhere().cost());
        if (elsewhere
                || any(
                        costs.homeCare(),
                        costs.spectacles(),
                        costs.hearingAid(),
                        costs.dentures(),
                        costs.prosthesis())) {
            codes.add(TREATMENT);
        }
        return codes;
    }

    /** Codes of the receipts that are not there. */
    public static List<String> missing(ClaimFacts claim) {
        List<String> codes = new ArrayList<>(required(claim));
        codes.removeAll(claim.documents());
        return codes;
    }

    /** Lines that wait for a receipt. */
    static Set<LineCode> missingLines(ClaimFacts claim) {
        List<String> missing = missing(claim);
        Set<LineCode> lines = EnumSet.noneOf(LineCode.class);
        if (missing.contains(TRANSPORT)) {
            lines.addAll(WAY);
        }
        if (missing.contains(TREATMENT)) {
            lines.addAll(CARE);
        }
        return lines;
    }

    private static boolean any(Long... amounts) {
        return Stream.of(amounts).anyMatch(amount -> amount != null && amount > 0);
    }
}
