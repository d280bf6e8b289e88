package org.pakekelambu.law.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pakekelambu.law.ContributionLaw;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Rupiah;

/**
 * All cover one member ever had, as plain data: built when memberships, months or the law change, asked for any date.
 *
 * @param spells oldest first
 * @param awaitingKpj true while the last membership has no KPJ from BPJS: no cover yet
 * @param awaitingFirstPayment true while the last membership has a KPJ but no payment: no cover yet
 */
public record CoverTimeline(List<CoverSpell> spells, boolean awaitingKpj, boolean awaitingFirstPayment) {

    public CoverTimeline {
        spells = List.copyOf(spells);
    }

    /** Works out cover from what the registry knows. Cover is never backdated: a month counts from the day it was paid. */
    public static CoverTimeline build(List<MembershipSpell> memberships, List<PaidMonth> paidMonths, Law law) {
        return new TimelineBuilder(new Months(paidMonths), law).build(memberships);
    }

    /** {@link #on(LocalDate, String, Law)} in the lowest band, the one the programme pays. */
    public CoverStatus on(LocalDate risk, Law law) {
        return on(risk, ContributionLaw.LOWEST_BAND, law);
    }

    /** What this timeline says of a date of risk; cheap enough to be asked for every decision. */
    public CoverStatus on(LocalDate risk, String band, Law law) {
        CoverSpell spell = spellOn(risk);
        int contributionMonths = monthsPaidBy(risk);
        if (spell == null) {
            return new CoverStatus(risk, withoutSpell(), null, null, List.of(), contributionMonths, Rupiah.ZERO, null);
        }
        boolean over = !spell.holds(risk);
        LocalDate waitingUntil =
                spell.from().plusMonths(law.jkm().waitingMonths(risk).value());
        List<ArrearsMonth> arrears = arrears(spell, over ? spell.until().plusDays(1) : risk, band, law);
        return new CoverStatus(
                risk,
                over ? ended(spell) : arrears.isEmpty() ? CoverReason.COVERED : CoverReason.IN_ARREARS,
                spell.from(),
                waitingUntil,
                arrears,
                contributionMonths,
                price(arrears),
                settledOn(arrears));
    }

    /** The last spell begun by a date, or null. */
    private CoverSpell spellOn(LocalDate date) {
        for (int i = spells.size() - 1; i >= 0; i--) {
            if (!date.isBefore(spells.get(i).from())) {
                return spells.get(i);
            }
        }
        return null;
    }

    private CoverReason withoutSpell() {
        if (!spells.isEmpty()) {
            return CoverReason.NOT_YET_COVERED;
        }
        if (awaitingKpj) {
            return CoverReason.AWAITING_KPJ;
        }
        return awaitingFirstPayment ? CoverReason.AWAITING_FIRST_PAYMENT : CoverReason.NEVER_COVERED;
    }

    private CoverReason ended(CoverSpell spell) {
        if (awaitingKpj) {
            return CoverReason.AWAITING_KPJ;
        }
        if (awaitingFirstPayment) {
            return CoverReason.AWAITING_FIRST_PAYMENT;
        }
        return switch (spell.endedBy()) {
            case EXIT -> CoverReason.EXITED;
            case DEATH -> CoverReason.DIED;
            case LAPSE -> CoverReason.LAPSED;
        };
    }

    private List<ArrearsMonth> arrears(CoverSpell spell, LocalDate on, String band, Law law) {
        YearMonth month = YearMonth.from(on);
        LocalDate due = law.calendar().dueDay(month);
        if (!due.isBefore(on)) {
            month = month.minusMonths(1);
        }
        List<ArrearsMonth> arrears = List.of();
        for (YearMonth first = spell.firstMonthOwed(); !month.isBefore(first); month = month.minusMonths(1)) {
            LocalDate paidOn = paidOn(month);
            if (paidOn != null && !paidOn.isAfter(on)) {
                break;
            }
            if (arrears.isEmpty()) {
                arrears = new ArrayList<>(4);
            }
            Rupiah amount = law.contribution().monthly(band, month);
            arrears.add(new ArrearsMonth(month, law.calendar().dueDay(month), amount, paidOn));
        }
        Collections.reverse(arrears);
        return Collections.unmodifiableList(arrears);
    }

    private LocalDate paidOn(YearMonth month) {
        for (int s = spells.size() - 1; s >= 0; s--) {
            List<PaidMonth> months = spells.get(s).paidMonths();
            for (int i = months.size() - 1; i >= 0; i--) {
                int order = months.get(i).month().compareTo(month);
                if (order == 0) {
                    return months.get(i).paidOn();
                }
                if (order < 0) {
                    break;
                }
            }
        }
        return null;
    }

    private int monthsPaidBy(LocalDate day) {
        int paid = 0;
        for (int s = 0; s < spells.size(); s++) {
            List<PaidMonth> months = spells.get(s).paidMonths();
            for (int i = 0; i < months.size(); i++) {
                if (months.get(i).paidBy(day)) {
                    paid++;
                }
            }
        }
        return paid;
    }

    private static Rupiah price(List<ArrearsMonth> arrears) {
        Rupiah sum = Rupiah.ZERO;
        for (int i = 0; i < arrears.size(); i++) {
            sum = sum.plus(arrears.get(i).amount());
        }
        return sum;
    }

    private static LocalDate settledOn(List<ArrearsMonth> arrears) {
        LocalDate last = null;
        for (int i = 0; i < arrears.size(); i++) {
            LocalDate settled = arrears.get(i).settledOn();
            if (settled == null) {
                return null;
            }
            last = last == null || settled.isAfter(last) ? settled : last;
        }
        return last;
    }
}
