package org.pakekelambu.law.benefit;

import static org.pakekelambu.law.LineCode.JKM_FUNERAL;
import static org.pakekelambu.law.LineCode.JKM_LUMP;
import static org.pakekelambu.law.LineCode.JKM_PERIODIC;
import static org.pakekelambu.law.LineCode.JKM_SCHOLARSHIP;

import org.pakekelambu.law.JkmLaw;
import org.pakekelambu.law.LineCode;
import org.pakekelambu.law.Parameter;
import org.pakekelambu.law.Rupiah;

/**
 * Death not caused by a work accident: lump sum, periodic money at once, funeral, scholarship (PP 44/2015 Ps 34). Before three
 * months of membership only the funeral (Permenaker 1/2025).
 */
final class NaturalDeath {

    private NaturalDeath() {}

    static void assess(LossCase c) {
        JkmLaw jkm = c.law.jkm();
        owe(c, JKM_LUMP, jkm.lumpSum(c.risk));
        owe(c, JKM_PERIODIC, jkm.periodic(c.risk));
        owe(c, JKM_FUNERAL, jkm.funeral(c.risk));
        boolean enough =
                c.cover.contributionMonths() >= jkm.scholarshipMonths(c.risk).value();
        if (enough && owed(c, JKM_SCHOLARSHIP)) {
            Scholarships.assess(c, JKM_SCHOLARSHIP);
        }
    }

    private static void owe(LossCase c, LineCode code, Parameter<Rupiah> amount) {
        if (owed(c, code)) {
            c.oweFixed(code, amount, c.afterDeath(code));
        }
    }

    private static boolean owed(LossCase c, LineCode code) {
        return !c.cover.waiting()
                || c.law.jkm().paidWhileWaiting(c.risk).value().contains(code);
    }
}
