package org.pakekelambu.claims.adjudication.rule;

import java.time.temporal.ChronoUnit;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.OtherClaim;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * Nobody claimed the same death or accident before; otherwise an officer decides whose claim it is (PP 44/2015 Ps 37, 40). The
 * earlier claim is not held up by the later one.
 */
public final class NoEarlierClaimForTheSameRisk implements Rule {
    /** An event claimed twice is rarely claimed under the very same day. */
    private static final int DAYS_OF_ONE_EVENT = 30;

    @Override
    public Finding examine(CaseFile file, Law law) {
        var finding = Finding.of(NoEarlierClaimForTheSameRisk.class, Articles.HEIRS);
        for (OtherClaim other : file.others()) {
            boolean sameDeath = file.claim().fatal() && other.diedOn() != null;
            long apart = Math.abs(ChronoUnit.DAYS.between(file.claim().occurredOn(), other.occurredOn()));
            if (other.filedAt().isBefore(file.filedAt()) && (sameDeath || apart <= DAYS_OF_ONE_EVENT)) {
                return finding.fact("earlierClaim", other.id())
                        .unclear(
                                new Text(
                                        "Sudah ada klaim lebih awal untuk kejadian yang sama atau dalam 30 hari; petugas menentukan mana yang berlaku.",
                                        "An earlier claim exists for the same event or one within 30 days; an officer decides which one stands."));
            }
        }
        return finding.met(
                new Text("Tidak ada klaim lebih awal untuk kejadian ini.", "No earlier claim exists for this event."));
    }
}
