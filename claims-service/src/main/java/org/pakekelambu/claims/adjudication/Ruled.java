package org.pakekelambu.claims.adjudication;

import java.util.List;
import java.util.Set;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.cover.CoverReason;
import org.pakekelambu.law.cover.CoverStatus;

/** What a ruling for the family changes of the cover: labour inspector and Minister (PP 44/2015 Ps 45), mediator and court (Ps 57-58). */
public final class Ruled {
    private static final Set<String> OF_COVER =
            Set.of("CoveredOnTheDay", "ContributionsPaid", "NotRegisteredAfterTheEvent");
    /** The law pays one death once, whatever is ruled on this claim. */
    private static final Set<String> STANDS = Set.of("DeathNotYetPaid");

    private Ruled() {}

    /** True for a refusal that a ruling for the family may stand in place of. */
    public static boolean mayOverrule(Finding finding) {
        return finding.consequence() == Consequence.REFUSES && !STANDS.contains(finding.rule());
    }

    static boolean gaveCover(Finding finding) {
        return finding.overruled() && OF_COVER.contains(finding.rule());
    }

    /** Covered on that day and nothing in arrears; since when, and how many months were paid, stays as it is known. */
    static CoverStatus cover(CoverStatus known) {
        return new CoverStatus(
                known.on(),
                CoverReason.COVERED,
                known.coverFrom(),
                known.waitingUntil(),
                List.of(),
                known.contributionMonths(),
                Rupiah.of(0),
                null);
    }
}
