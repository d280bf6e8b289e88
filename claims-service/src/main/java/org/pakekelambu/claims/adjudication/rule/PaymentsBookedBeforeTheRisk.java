package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.events.contract.PaidMonth;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * No payment dated before the risk was booked after it; one that was needs a second look (PP 44/2015 Ps 11). So does one of the very
 * day that began the cover or settled a month already due: nobody reports the hour of an event.
 */
public final class PaymentsBookedBeforeTheRisk implements Rule {
    /** Such a month then counts from the day it was booked, at the earliest the day after: cover and arrears follow from that. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.NOTED;
    }

    @Override
    public CaseFile afterDenial(CaseFile file, Law law) {
        return file.withPaymentsAsBooked(law);
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        LocalDate day = file.claim().riskOn();
        long late = file.worker().paidMonths().stream()
                .filter(month -> !month.paidOn().isAfter(day))
                .filter(month -> file.recordedOn(month.recordedAt()).isAfter(day))
                .count();
        var finding = Finding.of(PaymentsBookedBeforeTheRisk.class, Articles.COVER_START)
                .fact("riskOn", day)
                .fact("monthsBookedAfter", late);
        long sameDay = file.worker().paidMonths().stream()
                .filter(month -> onTheDay(file, month, day, law))
                .count();
        if (late == 0 && sameDay > 0) {
            return finding.fact("monthsPaidOnTheDay", sameDay)
                    .unclear(
                            new Text(
                                    "Iuran yang menentukan perlindungan dibayar pada hari kejadian; petugas memastikan mana yang lebih dahulu.",
                                    "A contribution on which the cover rests was paid on the very day; an officer must find out which came first."));
        }
        return late == 0
                ? finding.met(new Text(
                        "Semua iuran dibukukan sebelum kejadian.", "Every contribution was booked before it happened."))
                : finding.unclear(
                        new Text(
                                "Ada iuran bertanggal sebelum kejadian yang baru dibukukan sesudahnya; petugas memeriksa buktinya.",
                                "Contributions dated before it happened were booked afterwards; an officer must check the proof."));
    }

    private static boolean onTheDay(CaseFile file, PaidMonth month, LocalDate day, Law law) {
        boolean matters = law.calendar().dueDay(month.month()).isBefore(day)
                || file.coverStart().filter(day::equals).isPresent();
        return month.paidOn().equals(day) && matters;
    }
}
