package org.pakekelambu.law.benefit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pakekelambu.law.Rupiah;

/** Collects lines and their sums in one pass. */
final class Lines {

    private final List<BenefitLine> lines = new ArrayList<>(6);
    private List<BenefitLine> forecast = List.of();
    private List<OpenQuestion> open = List.of();
    /** Rupiah by payer, then state. */
    private final long[][] sums = new long[Payer.values().length][LineState.values().length];

    void add(BenefitLine line) {
        lines.add(line);
        long[] ofPayer = sums[line.payer().ordinal()];
        int state = line.state().ordinal();
        ofPayer[state] = Math.addExact(ofPayer[state], line.amount().amount());
    }

    void addForecast(BenefitLine line) {
        if (forecast.isEmpty()) {
            forecast = new ArrayList<>(2);
        }
        forecast.add(line);
    }

    void ask(OpenQuestion question) {
        if (open.isEmpty()) {
            open = new ArrayList<>(2);
        }
        open.add(question);
    }

    List<BenefitLine> soFar() {
        return lines;
    }

    Assessment assessment() {
        Totals statute = totals(sums[Payer.BPJS_KETENAGAKERJAAN.ordinal()]);
        long[] programme = sums[Payer.PROGRAMME.ordinal()];
        Map<Payer, Totals> byPayer = new EnumMap<>(Payer.class);
        Totals all = statute;
        if (!statute.equals(Totals.NOTHING)) {
            byPayer.put(Payer.BPJS_KETENAGAKERJAAN, statute);
        }
        Totals promised = totals(programme);
        if (!promised.equals(Totals.NOTHING)) {
            byPayer.put(Payer.PROGRAMME, promised);
            all = new Totals(
                    statute.payableNow().plus(promised.payableNow()),
                    statute.held().plus(promised.held()),
                    statute.future().plus(promised.future()));
        }
        return new Assessment(
                Collections.unmodifiableList(lines), forecast, all, Collections.unmodifiableMap(byPayer), open);
    }

    private static Totals totals(long[] byState) {
        return new Totals(
                Rupiah.of(byState[LineState.PAYABLE.ordinal()]),
                Rupiah.of(byState[LineState.HELD.ordinal()]),
                Rupiah.of(byState[LineState.FUTURE.ordinal()]));
    }
}
