package org.pakekelambu.benchmarks.law;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.pakekelambu.law.Law;
import org.pakekelambu.law.SchoolLevel;
import org.pakekelambu.law.benefit.Assessment;
import org.pakekelambu.law.benefit.Assessor;
import org.pakekelambu.law.benefit.Child;
import org.pakekelambu.law.benefit.Contingency;
import org.pakekelambu.law.benefit.Loss;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.MembershipSpell;
import org.pakekelambu.law.cover.PaidMonth;

/**
 * One operation is one whole decision: the cover timeline of sixteen paid months, cover and arrears on the day, every line
 * with its citation. The days differ from call to call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Decisions {

    static final LocalDate START = LocalDate.of(2025, 7, 16);
    static final LocalDate FIRST_DEATH = LocalDate.of(2025, 10, 17);
    static final int DAYS = 365;

    private Law law;
    private Assessor assessor;
    private List<MembershipSpell> memberships;
    private List<PaidMonth> months;
    private List<Child> children;
    private int day;

    @Setup
    public void prepare() {
        law = Law.load();
        assessor = new Assessor(law);
        memberships = List.of(new MembershipSpell(START, null));
        months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(START); months.size() < 16; month = month.plusMonths(1)) {
            months.add(new PaidMonth(month, months.isEmpty() ? START : month.atDay(10)));
        }
        children = List.of(
                Child.of("first", LocalDate.of(2014, 3, 5), SchoolLevel.SD),
                Child.of("second", LocalDate.of(2009, 5, 21), SchoolLevel.SMA));
    }

    @Benchmark
    public Assessment naturalDeath() {
        return natural(nextDay());
    }

    @Benchmark
    public Assessment fatalAccident() {
        return accident(nextDay());
    }

    Assessment natural(LocalDate on) {
        return decide(Contingency.NATURAL_DEATH, on);
    }

    Assessment accident(LocalDate on) {
        return decide(Contingency.ACCIDENT_DEATH, on);
    }

    List<PaidMonth> months() {
        return months;
    }

    /** The latest month whose due day has passed. */
    YearMonth latestDue(LocalDate on) {
        YearMonth month = YearMonth.from(on);
        return law.calendar().dueDay(month).isBefore(on) ? month : month.minusMonths(1);
    }

    private Assessment decide(Contingency contingency, LocalDate on) {
        CoverTimeline timeline = CoverTimeline.build(memberships, months, law);
        Loss loss = Loss.of(contingency, on).programme("pake-kelambu").children(children);
        return assessor.assess(loss, timeline.on(on, law));
    }

    /** The raw limit: the same months walked and the same sums added, with every amount and date written into the code. */
    @Benchmark
    public long withoutTheLaw() {
        LocalDate on = nextDay();
        YearMonth due = on.getDayOfMonth() > 15
                ? YearMonth.from(on)
                : YearMonth.from(on).minusMonths(1);
        int paid = 0;
        boolean duePaid = false;
        for (PaidMonth month : months) {
            if (!month.paidOn().isAfter(on)) {
                paid++;
                duePaid |= month.month().equals(due);
            }
        }
        boolean waiting = on.isBefore(START.plusMonths(3));
        long lines = waiting || !duePaid ? 10_000_000 : 20_000_000 + 12_000_000 + 10_000_000;
        return paid >= 36 ? lines + 1_500_000 + 3_000_000 : lines;
    }

    private LocalDate nextDay() {
        day = (day + 1) % DAYS;
        return FIRST_DEATH.plusDays(day);
    }
}
