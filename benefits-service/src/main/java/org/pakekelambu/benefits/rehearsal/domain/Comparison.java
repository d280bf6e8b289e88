package org.pakekelambu.benefits.rehearsal.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.pakekelambu.benefits.entitlement.domain.CoverAssessor;
import org.pakekelambu.benefits.entitlement.domain.Valuation;
import org.pakekelambu.benefits.rehearsal.domain.Difference.Amounts;
import org.pakekelambu.benefits.rehearsal.domain.Difference.Pair;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Rupiah;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Payer;
import org.pakekelambu.law.benefit.Totals;

/** Values each worker twice on one date: under the law in force and under the draft, cover and arrears included. */
public final class Comparison {
    private final LocalDate on;
    private final Side now;
    private final Side draft;

    public Comparison(Law inForce, Law draft, LocalDate on) {
        this.on = on;
        this.now = new Side(inForce, on);
        this.draft = new Side(draft, on);
    }

    public Difference of(WorkerState worker) {
        Map<Contingency, Assessment> before = now.values.worth(worker, on);
        Map<Contingency, Assessment> after = draft.values.worth(worker, on);
        Map<Contingency, Amounts> amounts = new EnumMap<>(Contingency.class);
        if (!before.isEmpty() || !after.isEmpty()) {
            for (Contingency contingency : Valuation.SUMMED) {
                amounts.put(contingency, amounts(before.get(contingency), after.get(contingency)));
            }
        }
        Pair contribution =
                new Pair(before.isEmpty() ? 0 : now.monthly(worker), after.isEmpty() ? 0 : draft.monthly(worker));
        return new Difference(worker.workerId(), worker.district(), worker.programme(), amounts, contribution);
    }

    private static Amounts amounts(Assessment before, Assessment after) {
        return new Amounts(
                new Pair(owed(before == null ? null : before.totals()), owed(after == null ? null : after.totals())),
                new Pair(topUp(before), topUp(after)));
    }

    private static long topUp(Assessment assessment) {
        return assessment == null ? 0 : owed(assessment.totalsByPayer().get(Payer.PROGRAMME));
    }

    private static long owed(Totals totals) {
        return totals == null
                ? 0
                : totals.payableNow().plus(totals.held()).plus(totals.future()).amount();
    }

    /** One of the two laws. */
    private static final class Side {
        private final Law law;
        private final LocalDate on;
        private final Valuation values;
        private final Map<String, Rupiah> monthlyByBand = new HashMap<>();

        Side(Law law, LocalDate on) {
            this.law = law;
            this.on = on;
            this.values = new Valuation(new CoverAssessor(law));
        }

        long monthly(WorkerState worker) {
            return monthlyByBand
                    .computeIfAbsent(
                            Valuation.band(worker), band -> law.contribution().monthly(band, YearMonth.from(on)))
                    .amount();
        }
    }
}
