package org.pakekelambu.claims.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Citation;
import org.pakekelambu.law.Confidence;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;
import org.pakekelambu.law.UnknownBand;

/**
 * What is said while the member's contribution band has no amounts in the law data: no sum is guessed (PP 44/2015 Ps 20, annex II). The
 * officer reads which file to extend; a new law has every open claim looked at again.
 */
public final class BandUnknown {
    private static final String FILE = "benefit-law/src/main/resources/law/contribution.yaml";
    private static final Citation CITATION =
            new Citation("PP 44/2015", "Ps 20, annex II", LocalDate.of(2015, 7, 1), Confidence.P);

    private BandUnknown() {}

    /** A proposal of nothing, which waits for the amounts. */
    public static Proposal proposal(UnknownBand unknown, WorkerState worker, long entitlementVersion, Law law) {
        Finding finding = Finding.of(BandUnknown.class, CITATION)
                .fact("band", unknown.band())
                .fact("lawFile", FILE)
                .unclear(new Text(
                        "Golongan iuran " + unknown.band()
                                + " belum ada dalam data hukum; nilainya harus dimasukkan ke " + FILE + ".",
                        "The amounts of contribution band " + unknown.band()
                                + " are not in the law data; they must be entered in " + FILE + "."));
        return new Proposal(
                Recommendation.REVIEW,
                List.of(finding),
                List.of(),
                List.of(),
                List.of(),
                worker.version(),
                entitlementVersion,
                law.digest(),
                null);
    }
}
