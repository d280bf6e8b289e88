package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
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
            if (!other.filedAt().isBefore(file.filedAt())) {
                continue;
            }
            if (sameEvent(file, other)) {
                return finding.fact("earlierClaim", other.id())
                        .unclear(
                                new Text(
                                        "Sudah ada klaim lebih awal untuk kejadian yang sama atau dalam 30 hari; petugas menentukan mana yang berlaku.",
                                        "An earlier claim exists for the same event or one within 30 days; an officer decides which one stands."));
            }
            if (accidentAlike(file, other, law)) {
                return finding.fact("earlierClaim", other.id())
                        .fact("alike", true)
                        .unclear(
                                new Text(
                                        "Ada klaim kecelakaan lebih awal dengan akibat, bagian tubuh atau surat yang sama; petugas memastikan ini kecelakaan lain.",
                                        "An earlier accident claim has the same end, injured part or paper; an officer must make sure that this is another accident."));
            }
        }
        return finding.met(
                new Text("Tidak ada klaim lebih awal untuk kejadian ini.", "No earlier claim exists for this event."));
    }

    private static boolean sameEvent(CaseFile file, OtherClaim other) {
        boolean sameDeath = file.claim().fatal() && other.diedOn() != null;
        return sameDeath
                || Math.abs(ChronoUnit.DAYS.between(file.claim().occurredOn(), other.occurredOn()))
                        <= DAYS_OF_ONE_EVENT;
    }

    /** Within the time in which an accident may be claimed at all, under whatever day. */
    private static boolean accidentAlike(CaseFile file, OtherClaim other, Law law) {
        if (!file.claim().underJkk() || other.accident() == null) {
            return false;
        }
        LocalDate day = file.claim().occurredOn();
        long years = law.clocks().jkkExpiry(day).value();
        boolean claimable = !other.occurredOn().isBefore(day.minusYears(years))
                && !other.occurredOn().isAfter(day.plusYears(years));
        return claimable && other.accident().looksLike(file.claim());
    }
}
