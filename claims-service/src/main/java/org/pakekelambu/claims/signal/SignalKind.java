package org.pakekelambu.claims.signal;

import org.pakekelambu.law.Text;

/** What is alike, and how that is told; {@code {0}} is the count, {@code {1}} the days looked at. */
public enum SignalKind {
    SHARED_ACCOUNT(
            "OneAccountForOneFamily",
            "Satu rekening bank disebut dalam klaim {0} keluarga pekerja yang berbeda dalam {1} hari.",
            "One bank account is named in the claims of {0} different workers' families within {1} days."),
    SAME_CLAIMANT(
            "OneClaimantForOneFamily",
            "Satu orang menjadi pemohon untuk {0} pekerja yang berbeda dalam {1} hari.",
            "One person is the claimant for {0} different workers within {1} days."),
    SAME_REPORTER(
            "ReportsFromManyPlaces",
            "Satu pelapor melaporkan {0} pekerja dalam {1} hari.",
            "One notifier reported {0} workers within {1} days."),
    EARLY_DEATHS_OF_REGISTRAR(
            "RegisteredLongBeforeDeath",
            "{0} pekerja yang didaftarkan oleh petugas yang sama meninggal tidak lama setelah didaftarkan.",
            "{0} workers enrolled by the same person died soon after they were enrolled."),
    EARLY_DEATHS_IN_VILLAGE(
            "RegisteredLongBeforeDeath",
            "{0} pekerja dari desa yang sama meninggal tidak lama setelah didaftarkan.",
            "{0} workers of one village died soon after they were enrolled."),
    EARLY_DEATH(
            "RegisteredLongBeforeDeath",
            "Pekerja meninggal {2} hari setelah didaftarkan.",
            "The worker died {2} days after the enrolment."),
    ACCIDENTS_ON_ONE_DAY(
            "AccidentsApart",
            "{0} pekerja dari desa yang sama mengalami kecelakaan pada hari yang sama.",
            "{0} workers of one village had an accident on the same day."),
    SAME_PAIR(
            "ApproversTakeTurns",
            "{0} klaim dari satu petugas disetujui oleh orang yang sama dalam {1} hari.",
            "{0} claims of one officer were approved by the same person within {1} days.");

    private final String statement;
    private final Text sentence;

    SignalKind(String statement, String id, String en) {
        this.statement = statement;
        this.sentence = new Text(id, en);
    }

    /** The statement that would hold if nothing were unusual. */
    public String statement() {
        return statement;
    }

    Text sentence(long counted, int lookBackDays, Integer days) {
        return new Text(
                filled(sentence.id(), counted, lookBackDays, days), filled(sentence.en(), counted, lookBackDays, days));
    }

    private static String filled(String text, long counted, int lookBackDays, Integer days) {
        return text.replace("{0}", Long.toString(counted))
                .replace("{1}", Integer.toString(lookBackDays))
                .replace("{2}", String.valueOf(days));
    }
}
