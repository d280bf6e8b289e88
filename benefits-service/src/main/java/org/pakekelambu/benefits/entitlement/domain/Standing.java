package org.pakekelambu.benefits.entitlement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pakekelambu.events.contract.Spell;
import org.pakekelambu.events.contract.WorkerState;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.cover.CoverEnd;
import org.pakekelambu.law.cover.CoverSpell;
import org.pakekelambu.law.cover.CoverTimeline;
import org.pakekelambu.law.cover.PaidMonth;

/** Where a worker stands on a date: the law's word where there is cover, the membership's where there is none. */
final class Standing {
    private final WorkerState worker;
    private final CoverTimeline cover;
    private final Law law;

    Standing(WorkerState worker, CoverTimeline cover, Law law) {
        this.worker = worker;
        this.cover = cover;
        this.law = law;
    }

    StatusTimeline timeline() {
        return StatusTimeline.of(turningPoints(), this::on);
    }

    EntitlementStatus on(LocalDate date) {
        return switch (cover.on(date, law).reason()) {
            case COVERED -> EntitlementStatus.COVERED;
            case IN_ARREARS -> EntitlementStatus.IN_ARREARS;
            default -> withoutCover(date);
        };
    }

    private EntitlementStatus withoutCover(LocalDate date) {
        Spell membership = null;
        for (Spell spell : worker.spells()) {
            if (!Memberships.begin(spell).isAfter(date)) {
                membership = spell;
            }
        }
        if (membership == null) {
            return EntitlementStatus.NOT_ENROLLED;
        }
        LocalDate end = Memberships.end(membership, worker.death());
        if (end != null && !date.isBefore(end)) {
            return Memberships.endedByDeath(membership, worker.death())
                    ? EntitlementStatus.DECEASED
                    : EntitlementStatus.EXITED;
        }
        LocalDate kpj = membership.kpjIssuedOn();
        if (kpj == null || kpj.isAfter(date)) {
            return EntitlementStatus.AWAITING_KPJ;
        }
        return lapsedBy(date, kpj) ? EntitlementStatus.LAPSED : EntitlementStatus.AWAITING_FIRST_PAYMENT;
    }

    private boolean lapsedBy(LocalDate date, LocalDate sinceKpj) {
        for (CoverSpell spell : cover.spells()) {
            if (spell.endedBy() == CoverEnd.LAPSE
                    && !spell.from().isBefore(sinceKpj)
                    && spell.until().isBefore(date)) {
                return true;
            }
        }
        return false;
    }

    /** Every date on which the status may change: membership, KPJ, cover, months paid late or not at all, exit. */
    private SortedSet<LocalDate> turningPoints() {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (Spell spell : worker.spells()) {
            dates.add(Memberships.begin(spell));
            add(dates, spell.kpjIssuedOn());
            LocalDate end = Memberships.end(spell, worker.death());
            if (end != null) {
                dates.add(end);
                dates.add(end.plusDays(1));
            }
        }
        for (CoverSpell spell : cover.spells()) {
            dates.add(spell.from());
            if (spell.until() != null) {
                dates.add(spell.until().plusDays(1));
            }
            lateMonths(spell, dates);
        }
        return dates;
    }

    private void lateMonths(CoverSpell spell, SortedSet<LocalDate> dates) {
        YearMonth last = spell.until() != null
                ? YearMonth.from(spell.until())
                : lastPaid(spell).plusMonths(1);
        for (YearMonth month = spell.firstMonthOwed(); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate due = law.calendar().dueDay(month);
            LocalDate paidOn = paidOn(spell, month);
            if (paidOn == null || paidOn.isAfter(due)) {
                dates.add(due.plusDays(1));
                add(dates, paidOn);
            }
        }
    }

    private static LocalDate paidOn(CoverSpell spell, YearMonth month) {
        for (PaidMonth paid : spell.paidMonths()) {
            if (paid.month().equals(month)) {
                return paid.paidOn();
            }
        }
        return null;
    }

    private static YearMonth lastPaid(CoverSpell spell) {
        return spell.paidMonths().isEmpty()
                ? spell.firstMonthOwed()
                : spell.paidMonths().get(spell.paidMonths().size() - 1).month();
    }

    private static void add(SortedSet<LocalDate> dates, LocalDate date) {
        if (date != null) {
            dates.add(date);
        }
    }
}
