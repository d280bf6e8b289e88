package org.pakekelambu.law.benefit;

import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverStatus;

/**
 * Works out what the law owes for a loss. A pure function of loss, cover and law: the same on any day it is asked.
 *
 * <p>Assumes the facts are true; whether they are proven is for the one who asks. Throws {@code NoLawInForce} for a risk before
 * the law began and {@code UnknownBand} for a band without amounts.
 */
public final class Assessor {

    private final Law law;

    public Assessor(Law law) {
        this.law = law;
    }

    /** Lines, totals and open questions of a loss; nothing is owed where the member was not covered on the date of risk. */
    public Assessment assess(Loss loss, CoverStatus cover) {
        if (!cover.covered()) {
            return Assessment.NOTHING;
        }
        LossCase c = new LossCase(loss, cover, law);
        switch (loss.contingency()) {
            case NATURAL_DEATH -> NaturalDeath.assess(c);
            case ACCIDENT_DEATH -> AccidentDeath.assess(c);
            case TOTAL_DISABILITY -> TotalDisability.assess(c);
            case PARTIAL_ANATOMIC, PARTIAL_FUNCTION -> PartialDisability.assess(c);
            case RECOVERED, UNDER_TREATMENT -> {
                // Only what treatment and lost time cost, below.
            }
        }
        if (loss.contingency() != Contingency.NATURAL_DEATH) {
            LostTime.assess(c);
            Reimbursements.assess(c);
        }
        return c.lines.assessment();
    }
}
