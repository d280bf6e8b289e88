package org.pakekelambu.claims.adjudication.rule;

import java.time.LocalDate;
import org.pakekelambu.claims.adjudication.CaseFile;
import org.pakekelambu.claims.adjudication.Consequence;
import org.pakekelambu.claims.adjudication.Finding;
import org.pakekelambu.claims.adjudication.Rule;
import org.pakekelambu.claims.adjudication.facts.ReportedOutcome;
import org.pakekelambu.law.Law;
import org.pakekelambu.law.Text;

/**
 * The time unable to work fits between the accident and the day it ended, or the day up to which it is paid in between (PP 44/2015
 * Ps 25(2)b): whole months by the calendar, then days, the day of the accident the first of them. What lies beyond today nobody can have lived through, so that no answer makes
 * it true; where only the day reported contradicts it, an officer finds out which is right.
 */
public final class TimeUnableToWorkHasPassed implements Rule {
    @Override
    public boolean concerns(CaseFile file) {
        ReportedOutcome outcome = file.claim().outcome();
        return file.claim().underJkk() && outcome != null && outcome.unableToWork();
    }

    /** The time, or the day, is then reported anew. */
    @Override
    public Consequence ifDenied(CaseFile file) {
        return Consequence.REFERS;
    }

    @Override
    public Finding examine(CaseFile file, Law law) {
        ReportedOutcome.Incapacity time = file.claim().outcome().incapacity();
        LocalDate lastDay = file.claim()
                .riskOn()
                .plusMonths(time.months())
                .plusDays(time.days())
                .minusDays(1);
        LocalDate ended = endedOn(file);
        var finding = Finding.of(TimeUnableToWorkHasPassed.class, Articles.UNABLE_TO_WORK)
                .fact("accidentOn", file.claim().riskOn())
                .fact("months", time.months())
                .fact("days", time.days())
                .fact("until", ended);
        if (lastDay.isAfter(file.today())) {
            return finding.missing(new Text(
                    "Waktu tidak mampu bekerja lebih lama daripada waktu sejak kecelakaan sampai hari ini; waktunya harus dilaporkan ulang.",
                    "The time unable to work is longer than the time since the accident; it must be reported anew."));
        }
        if (lastDay.isAfter(ended)) {
            return finding.unclear(
                    new Text(
                            "Waktu tidak mampu bekerja lebih lama daripada sejak kecelakaan sampai hari yang dilaporkan; petugas memastikan mana yang benar menurut surat dokter.",
                            "The time unable to work is longer than from the accident to the day reported; an officer must find out from the doctor's letter which is right."));
        }
        return finding.met(new Text(
                "Waktu tidak mampu bekerja sesuai dengan tanggalnya.", "The time unable to work fits the dates."));
    }

    /** The day reported, the member's death where it came before, else today. */
    private static LocalDate endedOn(CaseFile file) {
        LocalDate on = file.claim().outcome().on() == null
                ? file.today()
                : file.claim().outcome().on();
        return file.diedOn() != null && file.diedOn().isBefore(on) ? file.diedOn() : on;
    }
}
