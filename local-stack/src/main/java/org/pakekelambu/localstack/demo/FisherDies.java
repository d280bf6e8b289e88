package org.pakekelambu.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.pakekelambu.localstack.roster.Occupation;
import org.pakekelambu.localstack.roster.RosterWorker;

/** A fisher dies at work: Rp70 million of the statute, Rp2 million of the programme's promise, and school money at once. */
final class FisherDies implements Step {

    @Override
    public String title() {
        return "A fisher dies in a work accident (POST /claims, /decision, /receipt)";
    }

    @Override
    public void play(Setting setting) {
        LocalDate day = setting.day("fisher");
        RosterWorker invented = setting.cast().one(Occupation.FISHER);
        ClaimCase claimCase = new ClaimCase(setting, "fisher");
        ClaimTold told = new ClaimTold(setting.screen());

        JsonNode worker = claimCase.worker(invented);
        claimCase.entitlement(worker, day);
        setting.screen()
                .line(invented.person().name() + " (invented), fisher of "
                        + invented.home().district().title() + ", leaves his wife and two children at school");

        String path = claimCase.filed(Filing.fatalAccident(worker, day));
        JsonNode claim = claimCase.examined(path);
        told.findings(claim);
        told.lines(claim);
        sums(setting.screen(), claim.path("lines"));
        schoolYears(setting.screen(), claim.path("forecast"));

        claimCase.approved(path);
        JsonNode paid = claimCase.paid(path, day);
        setting.screen()
                .line("rina filed it, hasan approved it, the money has arrived: "
                        + paid.path("status").asText());
    }

    private static void sums(Screen screen, JsonNode lines) {
        long statute = 0;
        long promise = 0;
        long school = 0;
        for (JsonNode line : lines) {
            long amount = line.path("amount").asLong();
            String code = line.path("code").asText();
            promise += code.startsWith("PROGRAMME.") ? amount : 0;
            school += code.endsWith(".SCHOLARSHIP") ? amount : 0;
            statute += code.startsWith("JKK.") && !code.endsWith(".SCHOLARSHIP") ? amount : 0;
        }
        screen.line("for the death " + Screen.rupiah(statute) + " by statute + " + Screen.rupiah(promise)
                + " of the programme's promise = " + Screen.rupiah(statute + promise) + "; school money of this year "
                + Screen.rupiah(school));
    }

    private static void schoolYears(Screen screen, JsonNode forecast) {
        long later = 0;
        for (JsonNode line : forecast) {
            later += line.path("amount").asLong();
        }
        screen.line("school years to come, claimed year by year: at most " + Screen.rupiah(later) + " more");
    }
}
