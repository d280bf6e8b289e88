package org.pakekelambu.law.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pakekelambu.law.CoverLaw.ExitDay;
import org.pakekelambu.law.Law;

/** Walks the months of each membership once and notes where cover begins, lapses, begins anew and ends. */
final class TimelineBuilder {

    private final Law law;
    private final Months months;
    /** A membership older than the law is covered from the law's first day on, and its earlier months count for nothing. */
    private final LocalDate firstDay;

    private final List<CoverSpell> spells = new ArrayList<>();
    private boolean awaitingKpj;
    private boolean awaitingFirstPayment;

    TimelineBuilder(Months months, Law law) {
        this.months = months;
        this.law = law;
        this.firstDay = law.cover().firstDay();
    }

    CoverTimeline build(List<MembershipSpell> memberships) {
        List<MembershipSpell> sorted = new ArrayList<>(memberships);
        sorted.sort(
                Comparator.comparing(MembershipSpell::kpjIssuedOn, Comparator.nullsLast(Comparator.naturalOrder())));
        LocalDate previousExit = null;
        for (MembershipSpell membership : sorted) {
            if (membership.kpjIssuedOn() == null) {
                awaitingKpj |= membership.exitedOn() == null;
            } else {
                cover(membership, previousExit);
                previousExit = membership.exitedOn();
            }
        }
        return new CoverTimeline(withMonths(), awaitingKpj, awaitingFirstPayment);
    }

    private void cover(MembershipSpell membership, LocalDate previousExit) {
        if (membership.exitedOn() != null && membership.exitedOn().isBefore(firstDay)) {
            return;
        }
        LocalDate begins = later(membership.kpjIssuedOn(), firstDay);
        LocalDate last = lastCoveredDay(membership);
        LocalDate paid = months.firstPaymentOfNext(previousExit);
        awaitingFirstPayment = paid == null && membership.exitedOn() == null;
        while (paid != null) {
            LocalDate from = later(paid, begins);
            if (last != null && from.isAfter(last)) {
                return;
            }
            LocalDate lapse = lapse(from, last);
            if (lapse == null) {
                CoverEnd end = last == null ? null : membership.died() ? CoverEnd.DEATH : CoverEnd.EXIT;
                spells.add(new CoverSpell(from, last, end, List.of()));
                return;
            }
            spells.add(new CoverSpell(from, lapse, CoverEnd.LAPSE, List.of()));
            paid = months.firstPaymentAfter(lapse);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate lastCoveredDay(MembershipSpell membership) {
        LocalDate exit = membership.exitedOn();
        if (exit == null || membership.died()) {
            return exit;
        }
        return law.cover().exitDay(exit).value() == ExitDay.COVERED ? exit : exit.minusDays(1);
    }

    /** Last covered day before too many months were unpaid, or null when that never happens by the last day. */
    private LocalDate lapse(LocalDate from, LocalDate last) {
        YearMonth first = YearMonth.from(from);
        for (YearMonth month = first; ; month = month.plusMonths(1)) {
            LocalDate due = law.calendar().dueDay(month);
            if (last != null && !due.isBefore(last)) {
                return null;
            }
            LocalDate unpaidFrom = due.plusDays(1);
            if (unpaidMonths(first, month, unpaidFrom)
                    > law.cover().arrearsKeptMonths(unpaidFrom).value()) {
                return due;
            }
        }
    }

    private int unpaidMonths(YearMonth first, YearMonth latest, LocalDate on) {
        int unpaid = 0;
        for (YearMonth m = latest; !m.isBefore(first) && !months.paidBy(m, on); m = m.minusMonths(1)) {
            unpaid++;
        }
        return unpaid;
    }

    /** Each paid month goes to the last spell begun by then; months before all cover count in the first. */
    private List<CoverSpell> withMonths() {
        List<CoverSpell> filled = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            CoverSpell spell = spells.get(i);
            YearMonth begins = i == 0 ? YearMonth.from(firstDay) : spell.firstMonthOwed();
            YearMonth next = i + 1 < spells.size() ? spells.get(i + 1).firstMonthOwed() : null;
            List<PaidMonth> own = new ArrayList<>();
            for (PaidMonth paid : months.all()) {
                if (!paid.month().isBefore(begins)
                        && (next == null || paid.month().isBefore(next))) {
                    own.add(paid);
                }
            }
            filled.add(new CoverSpell(spell.from(), spell.until(), spell.endedBy(), own));
        }
        return filled;
    }
}
