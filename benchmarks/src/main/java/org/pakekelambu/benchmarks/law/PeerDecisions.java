package org.pakekelambu.benchmarks.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pakekelambu.benchmarks.law.peer.Owed;
import org.pakekelambu.benchmarks.law.peer.Paid;
import org.pakekelambu.benchmarks.law.peer.Pupil;
import org.pakekelambu.benchmarks.law.peer.Risk;
import org.pakekelambu.benchmarks.law.peer.RuleEngine;
import org.pakekelambu.law.benefit.Assessment;

/**
 * The decisions of {@link Decisions} taken by a rule engine from the same months, children and days: which months were paid,
 * what is in arrears, and each line with where it stands. Before anything is measured both must agree on every day.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PeerDecisions {

    private final List<Object> facts = new ArrayList<>();
    private RuleEngine engine;
    private Decisions ours;
    private int day;

    @Setup
    public void prepare() {
        engine = new RuleEngine();
        ours = new Decisions();
        ours.prepare();
        ours.months().forEach(month -> facts.add(new Paid(number(month.month()), month.paidOn())));
        facts.add(new Pupil("first", "SD"));
        facts.add(new Pupil("second", "SMA"));
        for (int i = 0; i < Decisions.DAYS; i++) {
            LocalDate on = Decisions.FIRST_DEATH.plusDays(i);
            agree(on, ours.natural(on), decide(true, on));
            agree(on, ours.accident(on), decide(false, on));
        }
    }

    @Benchmark
    public List<Owed> naturalDeathByRuleEngine() {
        return decide(true, nextDay());
    }

    @Benchmark
    public List<Owed> fatalAccidentByRuleEngine() {
        return decide(false, nextDay());
    }

    private List<Owed> decide(boolean natural, LocalDate on) {
        YearMonth due = ours.latestDue(on);
        LocalDate waitingUntil = Decisions.START.plusMonths(3);
        return engine.decide(new Risk(natural, on, waitingUntil, number(due), "pake-kelambu"), facts);
    }

    private static void agree(LocalDate on, Assessment law, List<Owed> rules) {
        long payable = 0;
        long held = 0;
        for (Owed line : rules) {
            payable += line.isHeld() ? 0 : line.getAmount();
            held += line.isHeld() ? line.getAmount() : 0;
        }
        if (payable != law.payableNow().amount() || held != law.held().amount()) {
            throw new IllegalStateException("On " + on + " the law says " + law.totals() + ", the rules " + payable
                    + " payable and " + held + " held");
        }
    }

    private static int number(YearMonth month) {
        return (int) month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private LocalDate nextDay() {
        day = (day + 1) % Decisions.DAYS;
        return Decisions.FIRST_DEATH.plusDays(day);
    }
}
